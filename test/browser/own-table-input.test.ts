import { expect } from 'chai';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { messageOf, one } from './files.js';
import { clear, consoleOf, find, findAll, textOf } from './mount.js';
import { gap, gapHtml, labels, ONE, redrawn } from './own-tables.js';

afterEach(clear);

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
