import { expect } from 'chai';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { clear, consoleOf, find, place } from './mount.js';

afterEach(clear);

describe('events', () => {
  /** A chart inside a shadow root of the page's own. */
  async function within(
    tag: string,
  ): Promise<{ readonly chart: BigSocietyChart; readonly box: HTMLElement }> {
    const box = place('');
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML = tag;
    const chart = root.firstElementChild as BigSocietyChart;
    await chart.updateComplete;
    return { chart, box };
  }

  it('big-society-view when the reader switches, not when the page does, out of shadow roots', async () => {
    const { chart, box } = await within('<big-society-gap></big-society-gap>');
    const views: string[] = [];
    box.addEventListener('big-society-view', ({ detail }) => views.push(detail.view));
    find(chart, '[part=control]').click();
    await chart.updateComplete;
    chart.view = 'chart';
    await chart.updateComplete;
    chart.setAttribute('view', 'table');
    await chart.updateComplete;
    find(chart, '[part=control]').click();
    expect(views).to.deep.equal(['table', 'chart']);
  });

  it('big-society-select when the reader chooses a row, with the figures in it', async () => {
    const selected: (readonly string[])[] = [];
    const click = async (tag: string, selector: string): Promise<void> => {
      const { chart, box } = await within(tag);
      box.addEventListener('big-society-select', ({ detail }) => selected.push(detail.figures));
      find(chart, selector).click();
    };
    await click('<big-society-gap></big-society-gap>', '.row .label');
    await click('<big-society-failures show="1"></big-society-failures>', '.evidence .finding');
    await click('<big-society-balance show="verdict"></big-society-balance>', '.verdict .finding');
    await click('<big-society-balance show="changes"></big-society-balance>', '.change .label');
    expect(selected).to.deep.equal([
      ['gap-pull-together-deprivation-2012'],
      ['fail1-wp-contracts'],
      ['bal-21-goals-split-2015'],
      ['bal-youth-formal'],
    ]);
  });

  it('big-society-select is not told of links, nor of what is no row', async () => {
    const { chart, box } = await within('<big-society-gap></big-society-gap>');
    let told = 0;
    box.addEventListener('big-society-select', () => (told += 1));
    const link = find(chart, '.row a');
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.click();
    find(chart, '.title').click();
    expect(told).to.equal(0);
  });

  it('big-society-issues when what is wrong changes, also when nothing is any more', async () => {
    const { chart, box } = await within('<big-society-gap></big-society-gap>');
    const told: (readonly string[])[] = [];
    box.addEventListener('big-society-issues', ({ detail }) =>
      told.push(detail.issues.map(({ code }) => code)),
    );
    await consoleOf(async () => {
      for (const theme of ['sepia', 'sepia', 'dark']) {
        chart.setAttribute('theme', theme);
        chart.note = `with ${theme}`;
        await chart.updateComplete;
      }
    });
    expect(told).to.deep.equal([['not-allowed'], []]);
    expect(chart.issues).to.deep.equal([]);
  });
});
