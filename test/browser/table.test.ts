import { expect } from 'chai';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { one } from './files.js';
import { clear, find, findAll, rootOf, textOf } from './mount.js';

afterEach(clear);

const status = (chart: Element): string => textOf(find(chart, '[role=status]'));

const column = (chart: Element, index: number): readonly string[] =>
  findAll(chart, 'tbody tr').map((row) => textOf(row.children[index] as Element));

async function sortBy(chart: BigSocietyChart, index: number): Promise<void> {
  find(chart, `[data-sort="${index}"]`).click();
  await chart.updateComplete;
}

describe('the table', () => {
  it('has a native button in each head but that of the cautions', async () => {
    for (const [name, heads] of [
      ['gap', 7],
      ['failures', 6],
      ['balance', 7],
    ] as const) {
      const chart = await one(`<big-society-${name} view="table"></big-society-${name}>`);
      expect(findAll(chart, 'thead th')).to.have.length(heads);
      expect(findAll(chart, 'thead th > button')).to.have.length(heads - 1);
      expect(textOf(findAll(chart, 'thead th').at(-1) as Element)).to.equal('Caution');
      expect(findAll(chart, 'tbody th').every((head) => head.getAttribute('scope') === 'row')).to.equal(true);
    }
  });

  it('is ordered by a number, rising, falling, and then as the chart is', async () => {
    const chart = await one(
      '<big-society-gap view="table" figures="gap-trust-class-ons gap-trust-rural-urban"></big-society-gap>',
    );
    const own = column(chart, 1);
    await sortBy(chart, 2);
    expect(column(chart, 2)).to.deep.equal(['54%', '61%', '73%', '78%']);
    expect(find(chart, '[data-sort="2"]').closest('th')?.getAttribute('aria-sort')).to.equal('ascending');
    await sortBy(chart, 2);
    expect(column(chart, 2)).to.deep.equal(['78%', '73%', '61%', '54%']);
    await sortBy(chart, 2);
    expect(column(chart, 1).filter((text) => text !== '')).to.include.members([...own].slice(0, 1));
    expect(findAll(chart, '[aria-sort=none]')).to.have.length(6);
    expect(findAll(chart, 'tbody tr')).to.have.length(4);
  });

  it('each row is complete once it is ordered: measure, difference and caution', async () => {
    const chart = await one('<big-society-gap view="table"></big-society-gap>');
    await sortBy(chart, 1);
    const rows = findAll(chart, 'tbody tr');
    expect(rows).to.have.length(18);
    for (const row of rows) {
      expect(row.children).to.have.length(7);
      expect(textOf(row.children[0] as Element)).not.to.equal('');
      expect(textOf(row.children[3] as Element)).not.to.equal('');
      expect(row.querySelector('[rowspan]:not([rowspan="1"])')).to.equal(null);
    }
  });

  it('orders numbers within their unit, and texts by the language', async () => {
    const chart = await one('<big-society-gap view="table"></big-society-gap>');
    await sortBy(chart, 2);
    const values = column(chart, 2).map((text) => text.replace('≈', '').replace('about ', ''));
    expect(values.at(-1)).to.equal('£220');
    expect(values.slice(-4)).to.deep.equal(['45', '92', '£40', '£220']);
    await sortBy(chart, 0);
    const labels = column(chart, 0);
    expect(labels).to.deep.equal([...labels].sort((a, b) => a.localeCompare(b, 'en-GB')));
  });

  it('puts what has no group, or nothing to compare, last in either direction', async () => {
    const chart = await one('<big-society-balance view="table"></big-society-balance>');
    for (const index of [1, 3])
      for (let turn = 0; turn < 2; turn += 1) {
        await sortBy(chart, index);
        const cells = column(chart, index);
        const empty = cells.findIndex((text) => text === '');
        expect(empty).to.be.at.least(0);
        expect(cells.slice(empty).every((text) => text === '')).to.equal(true);
      }
  });

  it('keeps the focus on the button that orders it', async () => {
    const chart = await one('<big-society-failures view="table"></big-society-failures>');
    const button = find(chart, '[data-sort="4"]');
    button.focus();
    await sortBy(chart, 4);
    expect(rootOf(chart).activeElement).to.equal(button);
  });

  it('can be ordered in a narrow place, where each cell says what it is', async () => {
    const chart = await one('<big-society-gap view="table"></big-society-gap>');
    (chart.parentElement as HTMLElement).style.inlineSize = '240px';
    for (const button of findAll(chart, '[data-sort]')) {
      const { width, height } = button.getBoundingClientRect();
      expect(width).to.be.at.least(24);
      expect(height).to.be.at.least(24);
      expect(button.checkVisibility()).to.equal(true);
    }
    // Engines give the attribute or what it says; what it says is for the eye only.
    expect(getComputedStyle(find(chart, 'td'), '::before').content).to.match(
      /(data-column|Group).*:.*\/ ""$/,
    );
  });
});

describe('what is said', () => {
  it('a polite status is there from the start, and says once what the reader did', async () => {
    const chart = await one('<big-society-gap></big-society-gap>');
    const region = find(chart, '[role=status]');
    expect(status(chart)).to.equal('');
    let changes = 0;
    const observer = new MutationObserver(() => (changes += 1));
    observer.observe(region, { subtree: true, childList: true, characterData: true });
    find(chart, '[part=control]').click();
    await chart.updateComplete;
    await Promise.resolve();
    expect(status(chart)).to.equal('Shown as a table.');
    expect(changes).to.equal(1);
    await sortBy(chart, 2);
    expect(status(chart)).to.equal('Sorted by Value, ascending.');
    await sortBy(chart, 2);
    expect(status(chart)).to.equal('Sorted by Value, descending.');
    find(chart, '[part=control]').click();
    await chart.updateComplete;
    expect(status(chart)).to.equal('Shown as a chart.');
    observer.disconnect();
    expect(find(chart, '[role=status]')).to.equal(region);
    expect(findAll(chart, '[role=alert], [aria-live=assertive]')).to.have.length(0);
    // For the ear only.
    expect(region.getBoundingClientRect().width).to.be.at.most(1);
  });

  it('nothing is said of what the page does', async () => {
    const chart = await one('<big-society-gap view="table"></big-society-gap>');
    chart.view = 'chart';
    await chart.updateComplete;
    expect(status(chart)).to.equal('');
  });
});
