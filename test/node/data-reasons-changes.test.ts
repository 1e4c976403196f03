// The changes, the five reasons with their evidence, and the series behind them.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Figure } from '../../src/dataset/types.js';
import { type Row, minus, numbersIn, only, rowsOf } from './data-package.js';
import { dataset, figureOf, numberAt } from './data-report.js';

/** The readings of a change by their stage. */
function readingsOf(id: string): Readonly<Partial<Record<string, Row<'change-values'>>>> {
  const rows = rowsOf('change-values').filter((row) => row.change === id);
  return Object.fromEntries(rows.map((row) => [row.stage, row]));
}

/** Difference of two readings of a change, from the rows of the package. */
function changeOf(id: string, from = 'from', to = 'to'): number {
  const readings = readingsOf(id);
  const [start, end] = [readings[from], readings[to]];
  assert.ok(start && end, `${id} has no ${from} or no ${to}`);
  return minus(numberAt(end), numberAt(start));
}

const measured = (section: string): readonly Row<'changes'>[] =>
  rowsOf('changes').filter((row) => row.section === section && row.display === 'bars');

test('the changes are the differences of the readings beside them', () => {
  const changes = ['shares', 'income', 'places'].flatMap((section) =>
    measured(section).map(({ id }) => [id, changeOf(id)]),
  );
  assert.deepEqual(changes, [
    ['youth-monthly', 12],
    ['volunteer-yearly', 2],
    ['giving', 2],
    ['influence', -4],
    ['civic-life', -4],
    ['belonging', -7],
    ['income-individuals', 0.5],
    ['income-state', -1.3],
    ['community-shops', 52],
  ]);
});

test('from the highest reading the falls would be larger, and the row says so where the audit does', () => {
  assert.equal(changeOf('civic-life', 'between'), -11);
  assert.equal(changeOf('belonging', 'between'), -8);
  const { caution } = only(rowsOf('changes'), (row) => row.id === 'civic-life', 'civic-life');
  assert.ok(numbersIn(caution).includes(-changeOf('civic-life', 'between')));
});

test('every change starts from the last reading up to 2010–11', () => {
  const startOf = (period: string): number => Number(/\d{4}/.exec(period)?.[0]);
  for (const { id } of [...measured('shares'), ...measured('income'), ...measured('places')]) {
    const { from } = readingsOf(id);
    assert.ok(from, id);
    const { indicator } = figureOf(from.figure);
    const related = new Set([...dataset.figures.values()].filter((one) => one.indicator === indicator));
    const starts = rowsOf('values')
      .filter(({ figure, group, period }) => related.has(figureOf(figure)) && group === '' && period !== '')
      .map(({ period }) => startOf(period))
      .filter((start) => start <= 2010);
    const chosen = only(
      rowsOf('values'),
      ({ figure, position }) => figure === from.figure && position === from.value,
      id,
    );
    assert.equal(startOf(chosen.period), Math.max(...starts), id);
  }
});

test('the readings of a change measure the same thing in the same place and unit', () => {
  for (const { id } of rowsOf('changes')) {
    const figures = Object.values(readingsOf(id)).map((row) => figureOf(row?.figure ?? ''));
    const kinds = new Set(
      figures.map(({ indicator, unit, geography }) => [indicator, unit, geography].join()),
    );
    assert.equal(kinds.size, 1, id);
  }
});

test('17 of the 21 goals is what remains when the 4 are taken away', () => {
  const total = figureOf('bal-21-goals-2015').values[0]?.value ?? NaN;
  const [negative, without] = rowsOf('verdict');
  assert.ok(negative && without);
  assert.deepEqual([negative.outcome, without.outcome], ['negative', 'without']);
  assert.equal(numberAt(negative), minus(total, numberAt(without)));
  for (const row of [negative, without]) assert.equal(Number(row.goals), numberAt(row));
  assert.deepEqual(numbersIn(dataset.charts.get('balance')?.title ?? ''), [Number(negative.goals), total]);
});

test('the summary of what rose and what fell comes out of the rows', () => {
  const shares = measured('shares').map(({ id, label }) => ({ label, change: changeOf(id) }));
  const rose = shares.filter(({ change }) => change > 0).toSorted((a, b) => b.change - a.change);
  const fell = shares.filter(({ change }) => change < 0).toSorted((a, b) => a.change - b.change);
  const [most, least] = [rose[0], fell[0]];
  assert.ok(most && least);
  assert.equal(
    `of ${shares.length} shares measured twice, ${rose.length} rose (most: ${most.label}, +${most.change} points) ` +
      `and ${fell.length} fell (most: ${least.label}, −${-least.change} points).`,
    'of 6 shares measured twice, 3 rose (most: volunteer monthly, ages 16–24, +12 points) ' +
      'and 3 fell (most: feel they belong to their neighbourhood, −7 points).',
  );
});

const shownAtOnce = (): readonly Row<'evidence'>[] =>
  rowsOf('evidence').filter(({ tier }) => tier === 'lead' || tier === 'more');

const figuresBeside = (piece: string): readonly Figure[] =>
  rowsOf('evidence-values')
    .filter(({ evidence }) => evidence === piece)
    .map(({ figure }) => figureOf(figure));

test('each of the five reasons has one lead, and it comes first', () => {
  const numbers = rowsOf('failures').map(({ number }) => number);
  assert.deepEqual(numbers, ['1', '2', '3', '4', '5']);
  for (const number of numbers) {
    const pieces = rowsOf('evidence').filter(({ failure }) => failure === number);
    const lead = only(pieces, ({ tier }) => tier === 'lead', `lead of reason ${number}`);
    assert.equal(lead.position, '1');
  }
});

test('the five reasons count their evidence as their summary does', () => {
  const pieces = shownAtOnce();
  const audited = pieces.filter(({ id }) => figuresBeside(id).some(({ audit }) => audit !== null));
  const counter = pieces.filter((piece) => piece.counter === 'true');
  const [n, a, c] = [pieces.length, audited.length, counter.length];
  assert.equal(
    `Five reasons with ${n} pieces of evidence: ${a} rest on a figure that an audit reported, ${n - a} on other ` +
      `sources; ${c} of the ${n} point the other way.`,
    'Five reasons with 21 pieces of evidence: 6 rest on a figure that an audit reported, 15 on other ' +
      'sources; 3 of the 21 point the other way.',
  );
});

test('what points the other way is shown, not kept back', () => {
  assert.deepEqual(
    shownAtOnce()
      .filter(({ counter }) => counter === 'true')
      .map(({ id, failure }) => [failure, id]),
    [
      ['1', 'work-programme-outcomes'],
      ['4', 'general-trust'],
      ['5', 'ftse-giving'],
    ],
  );
  const { caution } = only(rowsOf('evidence'), ({ id }) => id === 'companies-share', 'companies-share');
  assert.ok(numbersIn(caution).includes(27) && numbersIn(caution).includes(1.2));
});

test('a piece that is not shown at once says why', () => {
  for (const { id, tier, reason } of rowsOf('evidence')) {
    assert.equal(tier === 'optional' || tier === 'audit', reason !== '', id);
  }
});

test('every piece has the values that its graphic draws', () => {
  for (const { id, graphic } of rowsOf('evidence')) {
    const values = rowsOf('evidence-values').filter(({ evidence }) => evidence === id);
    if (graphic === 'number') assert.equal(values.length, 1, id);
    else assert.ok(values.length >= 2, id);
    if (graphic !== 'units') continue;
    const [part, whole] = values.map(numberAt);
    assert.ok(part !== undefined && whole !== undefined && part <= whole, id);
  }
});

/** All readings over time of an indicator, by period; a reading that stands twice has to agree. */
function seriesOf(indicator: string): ReadonlyMap<string, number> {
  const series = new Map<string, number>();
  for (const row of rowsOf('values')) {
    if (figureOf(row.figure).indicator !== indicator || row.group !== '') continue;
    assert.equal(
      series.get(row.period) ?? Number(row.value),
      Number(row.value),
      `${indicator} ${row.period}`,
    );
    series.set(row.period, Number(row.value));
  }
  return series;
}

/** Readings as they are drawn by a piece of evidence. */
const lineOf = (piece: string): readonly (readonly [string, number])[] =>
  rowsOf('evidence-values')
    .filter(({ evidence }) => evidence === piece)
    .map(({ figure, value }) =>
      only(rowsOf('values'), (row) => row.figure === figure && row.position === value, `${figure} ${value}`),
    )
    .map(({ period, value }) => [period, Number(value)]);

test('the series of influence is whole, and no other survey is joined to it', () => {
  const readings = [
    ['2001', 44],
    ['2005', 39],
    ['2007–08', 38],
    ['2008–09', 39],
    ['2009–10', 37],
    ['2010–11', 38],
    ['Aug 2012–Jan 2013', 38],
    ['final audit', 34],
  ] as const;
  assert.deepEqual(seriesOf('Ability to influence local decisions'), new Map(readings));
  assert.deepEqual(lineOf('local-influence'), readings);
});

test('the series of food bank supplies is whole', () => {
  const readings = [
    ['2010–11', 61468],
    ['2011–12', 128697],
    ['2012–13', 346992],
    ['2013–14', 913138],
    ['2014–15', 1084604],
  ] as const;
  assert.deepEqual(seriesOf('Food bank supplies for three days'), new Map(readings));
  assert.deepEqual(lineOf('food-bank-supplies'), readings);
});

test('the series of belonging and of volunteering once a year are whole', () => {
  assert.deepEqual(
    seriesOf('Belonging to the neighbourhood'),
    new Map([
      ['2003', 70],
      ['2005', 74],
      ['2007–08', 75],
      ['2008–09', 77],
      ['2012–13', 79],
      ['Aug 2012–Jan 2013', 78],
      ['final audit', 70],
    ]),
  );
  assert.deepEqual(
    seriesOf('Formal volunteering at least once a year'),
    new Map([
      ['2001', 39],
      ['2005', 44],
      ['2009–10', 40],
      ['2010–11', 39],
      ['2012–13', 44],
      ['2013–14', 41],
      ['2014–15', 42],
    ]),
  );
});

test('the last readings of the final audit have no year of their own', () => {
  for (const id of ['fail2-influence-34-2015', 'fail3-belong-70-2015', 'fail2-civic-participation-2015']) {
    const { audit, values } = figureOf(id);
    assert.equal(audit, 2015, id);
    assert.equal(values.at(-1)?.period, 'final audit', id);
  }
});
