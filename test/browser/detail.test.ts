import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { one } from './files.js';
import { clear, find, findAll, place, rootOf, textOf } from './mount.js';

/** The buttons of details, in order. */
const openers = (chart: Element): readonly HTMLElement[] =>
  findAll(chart, '[part=opener]').filter((button) => !button.matches('.more > *'));

/** The facts of the open details as "name: text". */
const facts = (chart: Element): readonly string[] =>
  findAll(chart, '[part=detail] .fact').map((fact) => [...fact.children].map(heard).join(': '));

/** What is heard of an element. */
function heard(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove();
  return textOf(copy).replace(/ ,/g, ',');
}

async function opened(html: string, index = 0) {
  const chart = await one(html);
  openers(chart)[index]?.click();
  await chart.updateComplete;
  return chart;
}

afterEach(() => {
  clear();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the detail of a figure', () => {
  for (const [name, rows] of [
    ['gap', 9],
    ['failures', 21],
    ['balance', 15],
  ] as const)
    it(`${name}: a native button for each row, named after it`, async () => {
      const chart = await one(`<big-society-${name}></big-society-${name}>`);
      const names = openers(chart).map(textOf);
      expect(names).to.have.length(rows);
      expect(new Set(names).size).to.equal(rows);
      for (const button of openers(chart)) {
        expect(button.localName).to.equal('button');
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        expect(textOf(button)).to.match(/^Details: \S/);
      }
    });

  it('gap: values, difference, period, place, population, source and caution', async () => {
    const chart = await opened('<big-society-gap></big-society-gap>', 1);
    expect(facts(chart)).to.deep.equal([
      'People from ethnic minorities: 27%',
      'White people: 52%',
      'Difference: 25 points',
      'Period: not stated',
      'Place: England',
      'Population: not stated',
      'Source: 2012 audit, Civil Exchange, reported by Pioneers Post / Social Enterprise Live, 2012',
      'Caution: The reports of this audit do not name the survey or its year. All ethnic minorities taken together. Single groups differ: on trust in neighbours, the ONS found 42% (Black), 49% (Mixed), 62% (Asian) and 66% (White) in the UK in 2011–12, with another question.',
    ]);
    const links = [...find(chart, '[part=detail]').querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href')).at(0)).to.match(/^http/);
    expect(links.map(textOf).at(-1)).to.match(/^Link to this figure: Say many/);
  });

  it('balance: each reading with its time and its own source, and the change', async () => {
    const chart = await opened('<big-society-balance show="changes"></big-society-balance>', 3);
    expect(facts(chart)).to.deep.equal([
      '2010–11: 38%, other evidence, Citizenship Survey (copy)',
      'Aug 2012–Jan 2013: 38%, other evidence, Community Life Survey, reported by Manchester Community Central',
      'Final audit: 34%, final audit',
      'Change: minus 4 points',
      'Place: England',
      'Population: Adults',
    ]);
  });

  it('failures: the readings of a series, each with its source', async () => {
    const chart = await opened('<big-society-failures show="2"></big-society-failures>');
    const found = facts(chart);
    expect(found.slice(0, 8).map((fact) => fact.split(',')[0])).to.deep.equal([
      '2001: 44%',
      '2005: 39%',
      '2007–08: 38%',
      '2008–09: 39%',
      '2009–10: 37%',
      '2010–11: 38%',
      'Aug 2012–Jan 2013: 38%',
      'Final audit: 34%',
    ]);
    expect(findAll(chart, '[part=detail] .fact a')).to.have.length(8);
  });

  it('opens in place, keeps the focus, is named by its button, and closes again', async () => {
    const chart = await one('<big-society-gap></big-society-gap>');
    const [button] = openers(chart);
    button?.focus();
    button?.click();
    await chart.updateComplete;
    expect(rootOf(chart).activeElement).to.equal(button);
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    const panel = find(chart, `#${CSS.escape(button?.getAttribute('aria-controls') ?? '')}`);
    expect(panel.closest('.row')).to.equal(button?.closest('.row'));
    button?.click();
    await chart.updateComplete;
    expect(findAll(chart, '[part=detail]')).to.have.length(0);
    expect(button?.hasAttribute('aria-controls')).to.equal(false);
  });

  it('moves no mark of its row', async () => {
    const chart = await one('<big-society-gap></big-society-gap>');
    const top = (): number => find(chart, '.row .plot .mark').getBoundingClientRect().top;
    for (const width of [320, 720]) {
      (chart.parentElement as HTMLElement).style.inlineSize = `${width}px`;
      const before = top();
      openers(chart)[0]?.click();
      await chart.updateComplete;
      expect(top()).to.be.closeTo(before, 0.5);
      openers(chart)[0]?.click();
      await chart.updateComplete;
    }
  });

  it('stays open when the table is shown and left, and belongs to its figure, not to its place', async () => {
    const chart = await opened('<big-society-gap></big-society-gap>');
    chart.view = 'table';
    await chart.updateComplete;
    chart.view = 'chart';
    await chart.updateComplete;
    expect(findAll(chart, '[part=detail]')).to.have.length(1);
    chart.figures = ['gap-cuts-per-head'];
    await chart.updateComplete;
    expect(findAll(chart, '[part=detail]')).to.have.length(0);
  });

  it('details="off" leaves the buttons out, and the origin stands as it was', async () => {
    for (const name of ['gap', 'failures', 'balance']) {
      const chart = await one(`<big-society-${name} details="off"></big-society-${name}>`);
      expect(openers(chart)).to.have.length(0);
      expect(find(chart, '.where').textContent).not.to.match(/·\s*$/);
    }
  });

  it('further evidence opens in the same way, and is in the page while it is closed', async () => {
    const chart = await one('<big-society-failures show="1"></big-society-failures>');
    const more = find(chart, '.more > button');
    expect(find(chart, '.pieces').checkVisibility()).to.equal(false);
    more.click();
    await chart.updateComplete;
    expect(find(chart, '.pieces').checkVisibility()).to.equal(true);
    expect(more.getAttribute('aria-expanded')).to.equal('true');
  });
});

describe('the link to a figure', () => {
  const HASH = '#big-society-failures/fail1-probation-two-companies';

  it('names the chart and the figure, and puts them into the address', async () => {
    const hash = '#big-society-gap/gap-pull-together-deprivation-2012';
    const chart = await opened('<big-society-gap></big-society-gap>');
    const link = findAll(chart, '[part=detail] a').at(-1);
    expect(link?.getAttribute('href')).to.equal(location.href + hash);
    const changed = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    link?.click();
    await changed;
    expect(location.hash).to.equal(hash);
    await chart.updateComplete;
    expect(findAll(chart, '[part=detail]')).to.have.length(1);
  });

  it('is one to this page where the page’s base is another', async () => {
    const page = location.href;
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    try {
      const chart = await opened('<big-society-gap></big-society-gap>');
      const link = findAll(chart, '[part=detail] a').at(-1) as HTMLAnchorElement | undefined;
      expect(link?.href).to.equal(`${page}#big-society-gap/gap-pull-together-deprivation-2012`);
    } finally {
      base.remove();
    }
  });

  /** Waits for the focus to come to a button of a detail. */
  async function focused(chart: Element): Promise<string> {
    for (let turn = 0; turn < 100; turn += 1) {
      const { activeElement } = rootOf(chart);
      if (activeElement) return activeElement.getAttribute('data-open') ?? '';
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return '';
  }

  it('opens its figure on arrival, inside further evidence too, and takes the focus there', async () => {
    history.replaceState(null, '', HASH);
    const [gap, failures] = await Promise.all([
      one('<big-society-gap></big-society-gap>'),
      one('<big-society-failures></big-society-failures>'),
    ]);
    expect(await focused(failures)).to.equal('fail1-probation-two-companies');
    expect(findAll(failures, '[part=detail]')).to.have.length(1);
    expect(find(failures, '[part=detail]').checkVisibility()).to.equal(true);
    expect(findAll(gap, '[part=detail]')).to.have.length(0);
  });

  it('opens it when the address changes later, once: it can be closed', async () => {
    const chart = await one('<big-society-failures></big-society-failures>');
    location.hash = HASH;
    expect(await focused(chart)).to.equal('fail1-probation-two-companies');
    await sendKeys({ press: 'Escape' });
    await chart.updateComplete;
    chart.note = 'drawn again';
    await chart.updateComplete;
    expect(findAll(chart, '[part=detail]')).to.have.length(0);
  });

  it('passes over other addresses of the page', async () => {
    for (const hash of ['#big-society-failures/', '#no-such-figure', '#%E0%A4%A', '#/2/1']) {
      history.replaceState(null, '', hash);
      const chart = await one('<big-society-failures></big-society-failures>');
      expect(findAll(chart, '[part=detail]')).to.have.length(0);
    }
  });

  it('a chart that is gone follows no address', async () => {
    const chart = await one('<big-society-failures></big-society-failures>');
    chart.remove();
    await Promise.resolve();
    location.hash = HASH;
    await new Promise((resolve) => setTimeout(resolve, 50));
    place('').append(chart);
    await chart.updateComplete;
    expect(await focused(chart)).to.equal('fail1-probation-two-companies');
  });
});
