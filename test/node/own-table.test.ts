import assert from 'node:assert/strict';
import test from 'node:test';
import { readTable, type OwnTable } from '../../src/dataset/own-table.js';
import { parseDataset } from '../../src/dataset/parse.js';
import type { ChartId, Dataset, Issue } from '../../src/dataset/types.js';
import { en } from '../../src/strings/en.js';
import { numberStyleOf } from '../../src/strings/number-style.js';
import { OWN_FIXTURES, ownTable, type OwnFixture } from '../fixtures/own-tables.js';

const STYLE = numberStyleOf('en-GB', en.numbers.marks);

/** A table as it comes through the gate. */
function read(table: OwnTable, chart: ChartId): { dataset: Dataset; issues: readonly Issue[] } {
  const own: Issue[] = [];
  const { dataset, issues } = parseDataset(readTable(table, chart, STYLE, own));
  return { dataset, issues: [...own, ...issues] };
}

const made = (fixture: Partial<OwnFixture>): OwnTable =>
  ownTable({ chart: 'gap', name: '', head: ['Measure', 'North', 'South'], rows: [], ...fixture });

const lines = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ message, help }) => `${message} ${help}`);

for (const fixture of OWN_FIXTURES)
  test(`own table: the ${fixture.chart} of the fixtures has no fault`, () => {
    assert.deepEqual(read(ownTable(fixture), fixture.chart).issues, []);
  });

test('own table: two groups are set side by side, and roles only where the page gives them', () => {
  const rolesOf = (roles: readonly string[]): readonly string[] => {
    const { dataset } = read(made({ roles, rows: [['a', '1%', '2%']] }), 'gap');
    return dataset.figures.get('row-2')?.values.map(({ role }) => role) ?? [];
  };
  assert.deepEqual(rolesOf([]), ['first', 'second']);
  assert.deepEqual(rolesOf(['', 'behind', 'compared']), ['behind', 'compared']);
  assert.deepEqual(rolesOf(['', 'compared', 'behind']), ['compared', 'behind']);
  assert.deepEqual(rolesOf(['', '', 'behind']), ['compared', 'behind']);
  assert.deepEqual(rolesOf(['', 'compared']), ['compared', 'behind']);
  // Who says no more than which is second says nothing of who is left behind.
  assert.deepEqual(rolesOf(['', 'second']), ['second', 'first']);
});

test('own table: a role that is none is named', () => {
  const { dataset, issues } = read(made({ roles: ['', 'left'], rows: [['a', '1%', '2%']] }), 'gap');
  assert.match(
    lines(issues)[0] ?? '',
    /^table, row 2, column "North", role: "left" is not allowed\. Write behind or compared/,
  );
  assert.equal(dataset.figures.size, 1);
});

test('own table: the unit is that of the cell, the row, or the column', () => {
  const head = ['Measure', 'North (%)', 'South (%)'];
  const { dataset, issues } = read(
    made({
      head,
      rows: [
        ['column', '1', '2'],
        ['row (£m)', '1.5', '£2m'],
        ['cell', '£3', '£4'],
      ],
    }),
    'gap',
  );
  assert.deepEqual(issues, []);
  assert.deepEqual(
    [...dataset.figures.values()].map(({ label, unit, values }) => [
      label,
      unit,
      ...values.map(({ value }) => value),
    ]),
    [
      ['column', '%', 1, 2],
      ['row', 'GBP', 1.5e6, 2e6],
      ['cell', 'GBP', 3, 4],
    ],
  );
  assert.deepEqual(
    dataset.figures.get('row-2')?.values.map(({ group }) => group),
    ['North', 'South'],
  );
});

test('own table: what cannot be read is named by row and column, and the rest is drawn', () => {
  const { dataset, issues } = read(
    made({
      rows: [
        ['good', '1%', '2%'],
        ['words', 'sixty', '2%'],
        ['units', '£5', '2%'],
        ['', '1%', '2%'],
      ],
    }),
    'gap',
  );
  assert.deepEqual(dataset.charts.get('gap')?.figures, ['row-2']);
  const write = 'Write a number in the unit of its row, such as 41%, £950 or about 75%, or n/a.';
  assert.deepEqual(lines(issues), [
    `table, row 3, column "North": "sixty" is not allowed. ${write}`,
    `table, row 4, column "South": "2%" is not allowed. ${write}`,
    'table, row 5, label is empty. Write a text.',
  ]);
});

test('own table: a gap needs a measure and two groups', () => {
  for (const head of [[], ['Measure'], ['Measure', 'North'], ['Measure', 'a', 'b', 'c']]) {
    const { issues } = read(made({ head, rows: [['a', '1%', '2%', '3%']] }), 'gap');
    assert.match(
      lines(issues).join('\n'),
      /^table, number of columns: "\d" is not allowed\. Write 3: a measure and two groups\./,
    );
  }
});

test('own table: a row without a value says nothing', () => {
  const rows = [
    ['one', 'n/a', '2%'],
    ['none', '–', ''],
    ['', '', ''],
  ];
  for (const chart of ['gap', 'balance'] as const) assert.deepEqual(read(made({ rows }), chart).issues, []);
  assert.equal(read(made({ rows }), 'gap').dataset.figures.size, 0);
  assert.equal(read(made({ rows }), 'balance').dataset.changes.length, 1);
});

test('own table: the foot gives sources and notes', () => {
  const sourcesOf = (foot: OwnFixture['foot']): readonly unknown[] =>
    read(made({ foot: foot ?? [], rows: [['a', '1%', '2%']] }), 'gap')
      .dataset.sources.filter(({ name }) => name !== '')
      .map(({ name, publisher, url }) => [name, publisher, url]);
  const link = ['Ward survey', 'https://example.org/'] as const;
  const other = ['Census', 'https://example.org/census'] as const;
  assert.deepEqual(sourcesOf([]), []);
  assert.deepEqual(sourcesOf([['Source: ', link]]), [['Ward survey', 'Ward survey', link[1]]]);
  assert.deepEqual(sourcesOf([['', link]]), [['Ward survey', 'Ward survey', link[1]]]);
  assert.deepEqual(sourcesOf([['Sources: ', link, other]]), [
    ['Ward survey', 'Ward survey', link[1]],
    ['Census', 'Census', other[1]],
  ]);
  assert.deepEqual(sourcesOf([['', ['Ours', 'javascript:alert(1)']]]), [['Ours', 'Ours', null]]);
  const { dataset } = read(made({ foot: ['One.', ['', link], 'Two.'], rows: [['a', '1%', '2%']] }), 'gap');
  assert.equal(dataset.note, 'One.\nTwo.');
  assert.equal(dataset.figures.get('row-2')?.source.name, 'Ward survey');
});

test('own table: of a single link the words around it are kept, but for those before a colon', () => {
  const publisherOf = (text: string): string | undefined => {
    const foot = [{ text, links: [{ name: 'ONS: trust', url: 'https://example.org/' }] }];
    return read({ ...made({ rows: [['a', '1%', '2%']] }), foot }, 'gap').dataset.sources[0]?.publisher;
  };
  assert.equal(publisherOf('Source: ONS: trust, May 2026'), 'ONS: trust, May 2026');
  assert.equal(publisherOf('ONS: trust, May 2026'), 'ONS: trust, May 2026');
  assert.equal(publisherOf('ONS: trust'), 'ONS: trust');
});

test('own table: reasons are the same by their text, or by an empty cell below', () => {
  const rows = [
    ['a', 'first', '1%', '2%'],
    ['', 'second', '', ''],
    ['b', 'third', '3%', 'n/a'],
    ['a', 'fourth', '', ''],
    ['c', '', '', ''],
    ['d', '', '1%', '2%'],
  ];
  const { dataset, issues } = read(made({ head: ['Reason', 'Evidence', '1', '2'], rows }), 'failures');
  assert.deepEqual(
    dataset.evidence.map(({ failure, sentence, graphic, readings }) => [
      failure,
      sentence,
      graphic,
      readings.length,
    ]),
    [
      [1, 'first', 'bars', 2],
      [1, 'second', 'number', 0],
      [2, 'third', 'number', 1],
      [1, 'fourth', 'number', 0],
    ],
  );
  assert.deepEqual(lines(issues), ['table, row 7, label is empty. Write a text.']);
});

test('own table: evidence before the first reason is named', () => {
  const { issues } = read(made({ head: ['Reason', 'Evidence'], rows: [['', 'a sentence']] }), 'failures');
  assert.deepEqual(lines(issues), ['table, row 2, label is empty. Write a text.']);
});

test('own table: a balance has a section a unit', () => {
  const rows = [
    ['share', '1%', '2%'],
    ['sum', '£3', '£4'],
    ['count', '5', '6'],
    ['share again', '7%', '8%'],
  ];
  const { dataset } = read(made({ rows }), 'balance');
  assert.equal(dataset.sections.length, 3);
  assert.deepEqual(
    dataset.changes.map(({ section }) => dataset.sections.findIndex(({ id }) => id === section)),
    [0, 1, 2, 0],
  );
});

test('own table: an id is that of the row, if it can be one', () => {
  const table = made({ rows: [['a', '1%', '2%'], ['b', '1%', '2%'], ['c', '1%', '2%']] }); // prettier-ignore
  const ids = ['trust', 'two words', 'trust'];
  const rows = table.rows.map((row, index) => ({ ...row, id: ids[index] ?? '' }));
  const { dataset, issues } = read({ ...table, rows }, 'gap');
  assert.deepEqual([...dataset.figures.keys()], ['trust', 'row-3']);
  assert.deepEqual(lines(issues), [
    'table, row 4: the id "trust" stands twice; the first is kept. Give each row its own id.',
  ]);
});

test('own table: a row with more cells than columns is named, since none may be where it belongs', () => {
  const { dataset, issues } = read(
    made({
      rows: [
        ['members', '1', '200', '1', '300'],
        ['good', '1%', '2%', ''],
      ],
    }),
    'gap',
  );
  assert.deepEqual([...dataset.figures.keys()], ['row-3']);
  assert.deepEqual(lines(issues), ['table, row 2: "members 1 200 1 300" is not allowed. Write 3 cells.']);
});

test('own table: many different rows take little longer than as many alike', () => {
  const timeOf = (label: (index: number) => string): number => {
    const rows = Array.from({ length: 25_000 }, (_, index) => [label(index), '1%', '2%']);
    const before = process.cpuUsage();
    readTable(made({ rows }), 'gap', STYLE, []);
    return process.cpuUsage(before).user;
  };
  const alike = timeOf(() => 'a measure');
  const different = timeOf((index) => `measure ${index}`);
  assert.ok(different < 3 * alike, `${different} µs, ${alike} µs`);
});
