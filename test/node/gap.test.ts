import assert from 'node:assert/strict';
import test from 'node:test';
import { builtIn } from '../../src/dataset/builtin.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { selectGap } from '../../src/model/gap.js';
import { readOptions } from '../../src/model/options.js';
import { compiled } from '../fixtures/compiled.js';
import { randomDataset } from '../fixtures/random.js';
import { idOf, ids, made, rowsOf, view } from './gap-view.js';

const DEFAULT_IDS = [
  'gap-pull-together-deprivation-2012',
  'gap-trust-ethnicity-2012',
  'gap-trust-class-ons',
  'gap-pull-together-age-2012',
  'gap-trust-rural-urban',
  'gap-trust-deprivation-2013',
  'gap-influence-ethnicity-2009-10',
  'gap-np-applications-deprived',
  'gap-cuts-per-head',
];

test('gap: the report opens with nine rows, by unit and size, approximate and reversed ones after', () => {
  const chart = view(builtIn().dataset);
  assert.deepEqual(ids(chart), DEFAULT_IDS);
  assert.deepEqual(
    rowsOf(chart).map(({ difference }) => difference.join(' ')),
    [
      '27 points',
      '25 points',
      '19 points',
      '18 points',
      '17 points',
      '≈55 points',
      '9 points ahead',
      '47 fewer',
      '£180 more',
    ],
  );
  assert.deepEqual(
    chart.groups.map(({ heading, remark }) => [heading, remark]),
    [
      ['Shares, %', null],
      ['Use of a new local right, number of applications', null],
      ['Council spending cut, £\u00a0a\u00a0head', 'more is worse'],
    ],
  );
});

test('gap: every row tells place, period where stated, and whether an audit reported it', () => {
  const tags = rowsOf(view(builtIn().dataset)).map(({ where, sources }) =>
    [...where, ...sources.map(({ text }) => text)].join(' · '),
  );
  assert.deepEqual(tags, [
    'England · 2012 audit',
    'England · 2012 audit',
    'UK · 2011–12 · other evidence, ONS, published 2016',
    'England · 2012 audit',
    'UK · 2011–12 · other evidence, ONS, published 2016',
    'Britain · 2013 audit',
    'England · 2009–10 · other evidence, Citizenship Survey (copy)',
    'England · to March 2013 · other evidence, Planning',
    'England · 2010–11 to 2014–15 · other evidence, Joseph Rowntree Foundation, reported by Learning and Work Institute, published 2015',
  ]);
  for (const { sources } of rowsOf(view(builtIn().dataset))) assert.match(sources[0]?.href ?? '', /^https?:/);
});

test('gap: cautions of several rows are footnotes, the others stand with their row', () => {
  const chart = view(builtIn().dataset);
  const byId = new Map(rowsOf(chart).map((row) => [idOf(row), row]));
  assert.deepEqual(byId.get('gap-pull-together-deprivation-2012')?.footnotes, ['*']);
  assert.deepEqual(byId.get('gap-trust-ethnicity-2012')?.footnotes, ['*', '†']);
  assert.deepEqual(byId.get('gap-influence-ethnicity-2009-10')?.footnotes, ['†']);
  assert.deepEqual(byId.get('gap-influence-ethnicity-2009-10')?.cautions, [
    'Surveyed before the policy began.',
  ]);
  assert.ok(chart.chartNotes.some((note) => note.startsWith('* The reports of this audit')));
  assert.ok(chart.chartNotes.some((note) => note.startsWith('† All ethnic minorities')));
  assert.ok(chart.notes.some((note) => note.startsWith('≈ ')));
  assert.ok(chart.notes.some((note) => note.startsWith('Survey figures')));
});

test('gap: nothing is lost between chart and table, and its rows name their unit', () => {
  const chart = view(builtIn().dataset);
  const table = chart.table.rows.map(({ label, cells }) => [label, ...cells.slice(0, 2)].join(' | '));
  for (const { label, marks } of rowsOf(chart)) {
    for (const { group, value } of marks) {
      assert.ok(
        table.some((row) => row.startsWith(label) && row.endsWith(`| ${group} | ${value}`)),
        `${group} ${value}`,
      );
    }
  }
  assert.equal(table.length, 18);
  assert.ok(
    table.includes(
      'Applied to plan their neighbourhood (number of applications) | Least deprived fifth | 92',
    ),
  );
  assert.ok(
    table.includes('Council spending cut (£\u00a0a\u00a0head; more is worse) | Deprived areas | £220'),
  );
});

test('gap: the direction follows from what is better, never from the larger number', () => {
  const chart = view(
    made(
      {
        id: 'worse-more',
        unit: 'GBP per head',
        better: 'less',
        behind: ['poor', 220],
        compared: ['rich', 40],
      },
      {
        id: 'worse-less',
        unit: 'GBP per head',
        better: 'less',
        behind: ['poor', 40],
        compared: ['rich', 220],
      },
      { id: 'no-side', unit: 'plans', better: 'neither', behind: ['a', 9], compared: ['b', 4] },
    ),
  );
  const reversed = chart.groups.flatMap(({ lists }) =>
    lists.filter(({ heading }) => heading === 'Runs the other way'),
  );
  assert.deepEqual(
    reversed.flatMap(({ rows }) => rows.map(idOf)),
    ['worse-less'],
  );
});

test('gap: a joint row keeps the cautions, sources and audits of all its figures', () => {
  const data = compiled([
    { id: 'a', audit: 2012, cautions: ['of a'], behind: ['poor', 1], compared: ['rich', 2] },
    { id: 'b', cautions: ['of b'], behind: ['poor', 1], compared: ['rich', 2] },
  ]);
  const [a, b] = data['figures'] as { values: unknown[] }[];
  const joint = {
    ...data,
    sources: [
      ...(data['sources'] as object[]),
      { id: 'other', name: 'Other Office', date: '2014', url: 'https://example.org/b' },
    ],
    figures: [
      { ...a, values: a?.values.slice(0, 1) },
      { ...b, values: b?.values.slice(1), shownWith: 'a', source: 'other' },
    ],
  };
  const { dataset } = parseDataset(joint);
  const [row] = rowsOf(view(dataset, { figures: 'a' }));
  assert.deepEqual(row?.cautions, ['of a', 'of b']);
  assert.deepEqual(
    row.sources.map(({ text }) => text),
    ['2012 audit', 'other evidence, Other Office'],
  );
  assert.equal(selectGap(dataset, readOptions({ evidence: 'audit', figures: 'a' }).options).status, 'empty');
  const mixed = parseDataset({
    ...joint,
    figures: [joint.figures[0], { ...joint.figures[1], unit: 'GBP' }],
  }).dataset;
  const state = selectGap(mixed, readOptions({ figures: 'a' }).options);
  assert.equal(state.status, 'empty', 'two units share no axis');
});

test('gap: where directions differ in a unit, a row says that more is worse', () => {
  const chart = view(
    made(
      { id: 'good', behind: ['poor', 40], compared: ['rich', 50] },
      { id: 'bad', better: 'less', behind: ['poor', 30], compared: ['rich', 12] },
    ),
  );
  assert.equal(chart.groups[0]?.remark, null);
  assert.deepEqual(
    rowsOf(chart).map((row) => [idOf(row), row.remark]),
    [
      ['bad', 'more is worse'],
      ['good', null],
    ],
  );
});

test('gap: differences are those of the values as printed', () => {
  const [row] = rowsOf(view(made({ id: 'a', behind: ['poor', 50.001], compared: ['rich', 50.004] })));
  assert.deepEqual(row?.difference, ['', 'level']);
});

test('gap: words that limit a value in the source are printed', () => {
  const data = compiled([{ id: 'a', behind: ['poor', 6], compared: ['rich', 980] }]);
  const [figure] = data['figures'] as { values: object[] }[];
  const values = figure?.values.map((value) => ({ ...value, bound: 'over' }));
  const { dataset } = parseDataset({ ...data, figures: [{ ...figure, values }] });
  assert.deepEqual(
    rowsOf(view(dataset))[0]?.marks.map(({ value }) => value),
    ['over 6%', 'over 980%'],
  );
});

test('gap: differences of decimals carry no noise of binary fractions', () => {
  const [row] = rowsOf(
    view(made({ id: 'a', unit: 'GBP billion', behind: ['a', 16.9], compared: ['b', 17.4] })),
  );
  assert.deepEqual(row?.difference, ['£0.5bn', 'less']);
});

test('gap: in 300 random datasets marks are on the axis, and values stand outside of them', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const { dataset } = parseDataset(randomDataset(seed));
    for (const { marks } of rowsOf(view(dataset))) {
      for (const { x } of marks) assert.ok(x >= 0 && x <= 100, `seed ${seed}: ${x}`);
      const [behind, compared] = marks;
      const [left] = behind.x <= compared.x ? [behind] : [compared];
      assert.ok(
        left.side === 'start' || behind.x === compared.x,
        `seed ${seed}: values stand outside the marks`,
      );
    }
  }
});

test('gap: titles are statements of at most 15 words, without a full stop', () => {
  for (const [id, chart] of builtIn().dataset.charts) {
    for (const title of [chart.title, chart.fallbackTitle]) {
      assert.ok(title.split(/\s+/).length <= 15, `${id}: ${title}`);
      assert.doesNotMatch(title, /\.$/);
    }
    assert.doesNotMatch(chart.subtitle, /\.$/);
    assert.match(chart.subtitle, /England|Britain|UK/, 'names the place');
    assert.match(chart.subtitle, /\d{4}/, 'names the period');
  }
});
