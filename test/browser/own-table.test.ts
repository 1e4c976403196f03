import '../../src/define-cy.js';
import { expect } from 'chai';
// axe is a classic script that sets a global.
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { OWN_FIXTURES, ownHtml, type OwnFixture } from '../fixtures/own-tables.js';
import { drawn, messageOf, one, until } from './files.js';
import { faultsOf } from './geometry.js';
import { chartIn, clear, consoleOf, find, findAll, place, rootOf, textOf } from './mount.js';

declare const axe: typeof Axe;

afterEach(clear);

const fixture = (chart: OwnFixture['chart']): OwnFixture => {
  const found = OWN_FIXTURES.find((own) => own.chart === chart);
  if (found === undefined) throw new Error(`no fixture of the ${chart}`);
  return found;
};

/** A chart of some rows in the form of the gap. */
const gapHtml = (rows: OwnFixture['rows'], more: Partial<OwnFixture> = {}): string =>
  ownHtml({ chart: 'gap', name: '', head: ['Measure', 'North ward', 'South ward'], rows, ...more });

const ONE = gapHtml([['Trust', '41%', '63%']]);

const gap = (inner: string, attributes = ''): string =>
  `<big-society-gap ${attributes}>${inner}</big-society-gap>`;

const labels = (chart: Element): readonly string[] => findAll(chart, '.label').map(textOf);

const redrawn = async (chart: BigSocietyChart, change: () => void): Promise<void> => {
  change();
  await chart.updateComplete;
};

describe('own table: the three charts', () => {
  it('draws the gap: title, key, rows, summary, note, source, and says nothing', async () => {
    const written = await consoleOf(async () => {
      const chart = await one(gap(ownHtml(fixture('gap'))));
      expect(textOf(find(chart, '.title'))).to.equal('Trust in neighbours, Ourtown 2026');
      expect(findAll(chart, '.key li').map(textOf)).to.deep.equal(['North ward', 'South ward']);
      expect(labels(chart)).to.deep.equal([
        'Can be trusted',
        'Would lend a key',
        'Volunteer monthly',
        'Grants',
        'Members of clubs',
      ]);
      expect(textOf(find(chart, '.summary'))).to.match(
        /^In 2 of 3 shares the two groups differ, by up to 22 points .*North ward 41%, South ward 63%/,
      );
      expect(findAll(chart, '.notes p').map(textOf)).to.deep.equal(['Fieldwork in May 2026, by post.']);
      const links = findAll(chart, '.sources a');
      expect(links.map(textOf)).to.deep.equal(['Ward survey']);
      expect(links[0]?.getAttribute('href')).to.equal('https://example.org/survey');
      expect(chart.querySelector('table')?.checkVisibility()).to.equal(false);
      expect(chart.issues).to.deep.equal([]);
    });
    expect(written).to.deep.equal([]);
  });

  it('draws two groups in ink, and never says that one is left behind', async () => {
    for (const view of ['chart', 'table']) {
      const chart = await one(gap(ownHtml(fixture('gap')), `view="${view}"`));
      expect(rootOf(chart).textContent).not.to.match(/left behind|ahead|audit|other evidence|not stated/);
    }
    const chart = await one(gap(ONE));
    const ink = getComputedStyle(find(chart, '.label')).color;
    for (const mark of findAll(chart, '.marks .mark, .key .mark'))
      expect(getComputedStyle(mark).fill).to.equal(ink);
    expect(findAll(chart, '.marks circle.mark')).to.have.length(1);
    expect(findAll(chart, '.marks path.mark')).to.have.length(1);
  });

  it('gives a group its role where the page says so', async () => {
    const chart = await one(gap(gapHtml([['Trust', '41%', '63%']], { roles: ['', 'behind', 'compared'] })));
    expect(textOf(find(chart, '.key'))).to.match(/^the group said to be left behind/);
    expect(findAll(chart, '.marks .behind')).not.to.have.length(0);
    const head = chart.querySelector('th[data-role=behind]');
    await redrawn(chart, () => head?.setAttribute('data-role', 'compared'));
    await redrawn(chart, () => head?.nextElementSibling?.setAttribute('data-role', 'behind'));
    expect(textOf(find(chart, '.name.behind'))).to.match(/^South ward/);
  });

  it('draws the reasons: bars of two values, sentences alone of fewer', async () => {
    const chart = await one(`<big-society-failures>${ownHtml(fixture('failures'))}</big-society-failures>`);
    expect(findAll(chart, '.headline').map(textOf)).to.deep.equal([
      'Nobody knows of it.',
      'It costs too much.',
    ]);
    expect(textOf(find(chart, '.summary'))).to.equal('Two reasons with 4 pieces of evidence.');
    expect(findAll(chart, '.bar-label').map(textOf)[0]).to.equal('2015 61%');
    expect(findAll(chart, '.number').map(textOf)).to.deep.equal(['£48']);
    expect(findAll(chart, '.evidence')).to.have.length(4);
    expect(findAll(chart, '.reason-summary')).to.have.length(0);
    expect(findAll(chart, '.sources a')).to.have.length(2);
  });

  it('draws the balance: sections by unit, first against last value, one reading alone', async () => {
    const chart = await one(`<big-society-balance>${ownHtml(fixture('balance'))}</big-society-balance>`);
    expect(findAll(chart, '.section-title').map(textOf)).to.deep.equal(['Shares, %', '£', 'Numbers']);
    expect(findAll(chart, '.change .label').map((label) => textOf(label).replace(/:$/, ''))).to.include(
      'Libraries',
    );
    expect(textOf(find(chart, '.steps'))).to.match(/31% \(2015\).*35% \(2020\).*44% \(2025\).*\+13 points/);
    expect(findAll(chart, '.direction').map(textOf)).to.include('One reading only');
  });

  it('shows the same as a table, with what is told in words alone, without a column for places', async () => {
    const chart = await one(
      `<big-society-failures view="table">${ownHtml(fixture('failures'))}</big-society-failures>`,
    );
    expect(findAll(chart, 'thead th').map(textOf)).to.deep.equal([
      'Measure',
      'Group',
      'Value',
      'Source',
      'Caution',
    ]);
    expect(findAll(chart, 'tbody th').map(textOf)).to.have.length(4);
  });

  it('tells in a detail what the table says, and no more', async () => {
    const chart = await one(gap(ONE));
    find(chart, '.opener').click();
    await chart.updateComplete;
    expect(findAll(chart, 'dt').map(textOf)).to.deep.equal(['North ward', 'South ward', 'Difference']);
  });

  it('speaks and reads Welsh', async () => {
    const html = gapHtml([['Ymddiried', 'bron i 41%', '63 y cant'], ['Rhent', 'tua £950', '£1.2 miliwn']]); // prettier-ignore
    const chart = await one(`<div lang="cy">${gap(html)}</div>`);
    expect(chart.issues).to.deep.equal([]);
    expect(textOf(find(chart, '.summary'))).to.match(
      /^Yn yr unig gyfran a ddangosir, mae gwahaniaeth rhwng y ddau grŵp, o ryw 22 pwynt/,
    );
    expect(findAll(chart, '.notes p')).to.have.length(0);
  });

  it('reads the numbers of the place', async () => {
    const german = await one(`<div lang="de">${gap(gapHtml([['Vertrauen', '41,5 %', '1.063 %']]))}</div>`);
    expect(findAll(german, '.printed').map(textOf)).to.deep.equal(['41.5%', '1,063%']);
  });
});

describe('own table: which one', () => {
  it('is never one that carries data-big-society="fallback", and is data when that goes', async () => {
    const chart = await one(gap(ONE.replace('<table>', '<table data-big-society="fallback">')));
    expect(findAll(chart, '.row')).to.have.length(9);
    await redrawn(chart, () => chart.querySelector('table')?.removeAttribute('data-big-society'));
    expect(labels(chart)).to.deep.equal(['Trust']);
    const other = await one(gap(ONE.replace('<table>', '<table data-big-society="fallback">') + ONE));
    expect(labels(other)).to.deep.equal(['Trust']);
  });

  it('comes after data and src, and before the report', async () => {
    const chart = await one(gap(ONE, 'src="/docs/example/datapackage.json"'));
    expect(findAll(chart, '.row')).to.have.length(4);
    chart.src = null;
    await chart.updateComplete;
    expect(labels(chart)).to.deep.equal(['Trust']);
    chart.data = { figures: [] };
    await chart.updateComplete;
    expect(messageOf(chart)).to.match(/^There is no figure/);
  });

  it('stands at any depth, as editors of pages write it', async () => {
    const chart = await one(gap(`<figure class="wp-block-table">${ONE}<figcaption>x</figcaption></figure>`));
    expect(labels(chart)).to.deep.equal(['Trust']);
  });

  it('is shown itself where nothing in it can be drawn', async () => {
    let chart: BigSocietyChart | undefined;
    const written = await consoleOf(async () => {
      chart = await one(gap(gapHtml([['Trust', 'some', 'more']])));
    });
    if (chart === undefined) throw new Error('no chart');
    expect(messageOf(chart)).to.match(/^There is no figure to show/);
    expect(chart.querySelector('table')?.checkVisibility()).to.equal(true);
    expect(written[0]?.[1]).to.match(
      /table, row 2, column "North ward": "some" is not allowed\. Write a number/,
    );
  });
});

describe('own table: as people write it', () => {
  const TABLES: Readonly<Record<string, string>> = {
    'without thead': '<tr><th>Measure<th>North ward<th>South ward<tr><th>Trust<td>41%<td>63%',
    'with td for everything': '<tr><td>Measure<td>North ward<td>South ward<tr><td>Trust<td>41%<td>63%',
    'with two rows of heads':
      '<thead><tr><th rowspan=2>Measure<th colspan=2>Ward<tr><th>North ward<th>South ward<tbody><tr><th>Trust<td>41%<td>63%',
    'with markup, notes and what is hidden':
      '<thead><tr><th>Measure<th><b>North</b> ward<th>South<br>ward<tbody><tr><th>Tr<i>u</i>st<sup><a href="#n">1</a></sup><td><strong>41</strong>%<sup>a</sup><td><span hidden>about </span>63&nbsp;%',
    'with several bodies':
      '<thead><tr><th>Measure<th>North ward<th>South ward<tbody><tr><th colspan=3>On trust<tbody><tr><th>Trust<td>41%<td>63%',
  };

  for (const [name, inner] of Object.entries(TABLES))
    it(`reads a table ${name}`, async () => {
      const chart = await one(gap(`<table>${inner}</table>`));
      expect(labels(chart)).to.deep.equal(['Trust']);
      expect(findAll(chart, '.name').map(textOf)).to.deep.equal(['North ward: 41%', 'South ward: 63%']);
      expect(chart.issues).to.deep.equal([]);
    });

  it('takes a cell for every row that it spans', async () => {
    const chart = await one(
      '<big-society-failures><table><thead><tr><th>Reason<th>Evidence<th>a<th>b<tbody>' +
        '<tr><td rowspan=2>First<td>One<td>1%<td rowspan=0>2%<tr><td>Two<td>3%<tr><td>Second<td>Three<td>4%</table></big-society-failures>',
    );
    expect(findAll(chart, '.headline').map(textOf)).to.deep.equal(['First.', 'Second.']);
    expect(findAll(chart, '.bar-label .printed').map(textOf)).to.deep.equal([
      '1%',
      '2%',
      '3%',
      '2%',
      '4%',
      '2%',
    ]);
  });

  it('stays whole with cells that claim to span everything', async () => {
    const chart = await one(
      gap('<table><tr><th colspan=1000>a<tr><td rowspan=65534 colspan=1000>1%<tr><td>2%</table>'),
    );
    expect(messageOf(chart)).to.match(/^There is no figure/);
  });

  it('names each fault by row and column once, and draws the rest', async () => {
    let chart: BigSocietyChart | undefined;
    const written = await consoleOf(async () => {
      chart = await one(gap(gapHtml([['Trust', '41%', '63%'], ['Keys', 'sixty', '1,20']]))); // prettier-ignore
      chart.heading = 'Another';
      await chart.updateComplete;
    });
    if (chart === undefined) throw new Error('no chart');
    expect(labels(chart)).to.deep.equal(['Trust']);
    expect(written).to.have.length(1);
    expect(written[0]?.[1].split('\n').slice(0, 2)).to.deep.equal([
      '<big-society-gap>: 2 issues',
      'table, row 3, column "North ward": "sixty" is not allowed. Write a number in the unit of its row, such as 41%, £950 or about 75%, or n/a.',
    ]);
    expect(chart.issues).to.have.length(2);
  });

  it('takes the id of a row for that of its figure', async () => {
    const chart = await one(gap(ONE.replace('<tbody><tr>', '<tbody><tr id="trust">'), 'highlight="trust"'));
    expect(find(chart, '.row').dataset['figures']).to.equal('trust');
    expect(chart.issues).to.deep.equal([]);
  });
});

describe('own table: changes', () => {
  it('follows cells, rows, attributes, and another table', async () => {
    const chart = await one(gap(ONE));
    const table = chart.querySelector('table');
    if (table === null) throw new Error('no table');
    const cell = table.querySelector('td')?.firstChild as Text;
    await redrawn(chart, () => (cell.data = '50%'));
    expect(textOf(find(chart, '.printed'))).to.equal('50%');
    await redrawn(chart, () => {
      const row = table.tBodies[0]?.insertRow();
      for (const text of ['Keys', '1%', '2%']) row?.insertCell().append(text);
    });
    expect(labels(chart)).to.deep.equal(['Trust', 'Keys']);
    await redrawn(chart, () => {
      table.tBodies[0]?.deleteRow(0);
    });
    expect(labels(chart)).to.deep.equal(['Keys']);
    await redrawn(chart, () => (table.createCaption().textContent = 'Ours'));
    expect(textOf(find(chart, '.title'))).to.equal('Ours');
    await redrawn(chart, () => (chart.innerHTML = gapHtml([['Other', '5%', '6%']])));
    expect(labels(chart)).to.deep.equal(['Other']);
    await redrawn(chart, () => {
      chart.replaceChildren();
    });
    expect(findAll(chart, '.row')).to.have.length(9);
  });

  it('draws a table that comes later, also after the element was away', async () => {
    const chart = await one(gap(''));
    await redrawn(chart, () => (chart.innerHTML = ONE));
    expect(labels(chart)).to.deep.equal(['Trust']);
    chart.remove();
    await new Promise((resolve) => setTimeout(resolve));
    chart.innerHTML = gapHtml([['Later', '5%', '6%']]);
    place('').append(chart);
    await chart.updateComplete;
    expect(labels(chart)).to.deep.equal(['Later']);
  });

  it('forgets what was wrong when it is mended', async () => {
    await consoleOf(async () => {
      const chart = await one(gap(gapHtml([['Trust', 'x', '63%']])));
      expect(chart.issues).to.have.length(1);
      await redrawn(chart, () => {
        const cell = chart.querySelector('td');
        if (cell) cell.textContent = '41%';
      });
      expect(chart.issues).to.deep.equal([]);
      expect(labels(chart)).to.deep.equal(['Trust']);
    });
  });

  it('waits for a table that the parser has not read yet, and never shows the report first', async () => {
    const frame = place('<iframe title="a page that comes slowly"></iframe>').querySelector('iframe');
    const page = frame?.contentDocument;
    if (!page) throw new Error('no page');
    const feed = (html: string): void => {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else feeds a parser piece by piece
      page.write(html);
    };
    page.open();
    feed('<!doctype html><html lang="en"><script src="/build/dist/big-society.js"></script><body>');
    await until(() => Boolean(page.defaultView?.customElements.get('big-society-gap')));
    feed('<big-society-gap highlight="row-3">');
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
    await pause();
    const chart = page.querySelector('big-society-gap');
    if (chart === null) throw new Error('no chart');
    const [first = '', rest = ''] = gapHtml([['Trust', '41%', '63%'], ['Keys', '1%', '2%']]).split('Keys'); // prettier-ignore
    expect(findAll(chart, '.figure')).to.have.length(0);
    expect(textOf(find(chart, '[part=message]'))).to.equal('The figures are loading.');
    feed(`${first}Ke`);
    await pause();
    expect(findAll(chart, '.figure')).to.have.length(0);
    feed(`ys${rest}</big-society-gap> `);
    page.close();
    await until(() => findAll(chart, '.row').length === 2);
    await chart.updateComplete;
    expect(chart.issues).to.deep.equal([]);
    expect(find(chart, '.row.highlighted').dataset['figures']).to.equal('row-3');
  });
});

describe('own table: beside the report', () => {
  it('gap: built-in rows below the own ones, with their colours, key, source and place', async () => {
    const chart = await one(gap(ONE, 'with="gap-trust-deprivation-2013 gap-cuts-per-head"'));
    expect(labels(chart)).to.have.length(3);
    expect(labels(chart)[0]).to.equal('Trust');
    expect(findAll(chart, '.key li').map(textOf)).to.have.length(4);
    expect(findAll(chart, '.marks circle.behind')).to.have.length(2);
    expect(textOf(findAll(chart, '.where')[1] ?? chart)).to.match(/Britain · , 2013 audit/);
    expect(textOf(find(chart, '.summary'))).to.match(/^In 1 of 2 shares the two groups differ/);
    expect(chart.issues).to.deep.equal([]);
  });

  it('failures: built-in reasons, numbered on', async () => {
    const chart = await one(
      `<big-society-failures with="fail1-probation-two-companies">${ownHtml(fixture('failures'))}</big-society-failures>`,
    );
    expect(findAll(chart, '.reason-number').map(textOf)).to.deep.equal(['1.', '2.', '3.']);
    expect(chart.issues).to.deep.equal([]);
  });

  it('balance: built-in changes in the section of their unit', async () => {
    const chart = await one(
      `<big-society-balance with="bal-youth-formal">${ownHtml(fixture('balance'))}</big-society-balance>`,
    );
    expect(findAll(chart, '.section')).to.have.length(3);
    const [shares] = findAll(chart, '.section');
    expect(shares?.querySelectorAll('.change')).to.have.length(3);
    expect(chart.issues).to.deep.equal([]);
  });

  it('names an id that the report does not have', async () => {
    const written = await consoleOf(async () => {
      const chart = await one(gap(ONE, 'with="nothing"'));
      expect(labels(chart)).to.deep.equal(['Trust']);
      expect(chart.issues).to.have.length(1);
    });
    expect(written[0]?.[1]).to.match(/with: there is no figure "nothing"\./);
  });

  it('does nothing to the report itself', async () => {
    const chart = await chartIn(place('<big-society-gap with="gap-cuts-per-head"></big-society-gap>'));
    expect(findAll(chart, '.row')).to.have.length(9);
  });
});

describe('own table: as it is seen and heard', () => {
  for (const { chart: name, ...own } of OWN_FIXTURES)
    for (const view of ['chart', 'table'])
      it(`${name} as a ${view}: axe finds nothing, at no width anything overlaps or is cut`, async () => {
        const html = ownHtml({ chart: name, ...own });
        const chart = await one(`<big-society-${name} view="${view}">${html}</big-society-${name}>`);
        const { violations } = await axe.run(chart);
        expect(violations.map(({ id }) => id)).to.deep.equal([]);
        expect(faultsOf(chart)).to.deep.equal([]);
      });
});

describe('own table: the guide', () => {
  for (const file of ['docs/your-own-table.md', 'README.md'])
    it(`the examples of ${file} are drawn without a fault`, async () => {
      const text = await (await fetch(`/${file}`)).text();
      const examples = [...text.matchAll(/^```html\n([\s\S]*?)^```/gm)]
        .map(([, html = '']) => html.replace(/<script.*/, ''))
        .filter((html) => html.includes('<caption>'));
      expect(examples).not.to.have.length(0);
      for (const html of examples)
        for (const chart of await drawn(html)) {
          expect(chart.issues, html).to.deep.equal([]);
          expect(textOf(find(chart, '.title'))).to.equal(chart.querySelector('caption')?.textContent);
        }
    });
});
