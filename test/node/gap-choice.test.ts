import assert from 'node:assert/strict';
import test from 'node:test';
import { builtIn } from '../../src/dataset/builtin.js';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset } from '../../src/dataset/types.js';
import { layoutGap } from '../../src/layout/gap.js';
import { selectGap } from '../../src/model/gap.js';
import { readOptions, type Options } from '../../src/model/options.js';
import { UNTOUCHED } from '../../src/model/state.js';
import { compiled } from '../fixtures/compiled.js';
import { ENGLISH, ids, rowsOf, view } from './gap-view.js';

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

test('gap: audits only keeps the title and its four rows', () => {
  const chart = view(builtIn().dataset, { evidence: 'audit' });
  assert.deepEqual(ids(chart), [DEFAULT_IDS[0], DEFAULT_IDS[1], DEFAULT_IDS[3], DEFAULT_IDS[5]]);
  assert.equal(chart.title, 'In deprived areas, fewer people trust others or say neighbours pull together');
  assert.equal(chart.subtitle, 'Shares, % · place and period with each row');
  assert.ok(!chart.summary.includes('ahead'));
});

test('gap: figures decides which rows, in which order, under a title that fits any choice', () => {
  const chart = view(builtIn().dataset, {
    figures: 'gap-trust-rural-urban gap-cuts-per-head gap-trust-ethnicity-2012',
  });
  assert.deepEqual(ids(chart), ['gap-trust-rural-urban', 'gap-trust-ethnicity-2012', 'gap-cuts-per-head']);
  assert.equal(chart.title, 'The Big Society gap');
  assert.equal(
    chart.subtitle,
    'Shares, % · Council spending cut, £\u00a0a\u00a0head · place and period with each row',
  );
});

test('gap: the second record of a joint row gives that row, once', () => {
  const chart = view(builtIn().dataset, {
    figures: 'gap-np-applications-affluent gap-np-applications-deprived',
  });
  assert.deepEqual(ids(chart), ['gap-np-applications-deprived']);
  assert.deepEqual(
    rowsOf(chart)[0]?.marks.map(({ value }) => value),
    ['45', '92'],
  );
});

test('gap: an unknown id is named and the others are drawn', () => {
  const { options } = readOptions({ figures: 'gap-trust-class-ons gap-nothing' });
  const state = selectGap(builtIn().dataset, options);
  assert.equal(state.status, 'ready');
  assert.match(state.issues[0]?.message ?? '', /"gap-nothing"/);
});

test('gap: where nothing can be drawn the reason is told apart', () => {
  const reason = (dataset: Dataset, given: Partial<Record<keyof Options, unknown>>): string => {
    const state = selectGap(dataset, readOptions(given).options);
    return state.status === 'empty' ? state.reason : 'ready';
  };
  assert.equal(reason(builtIn().dataset, { figures: 'nothing' }), 'no-figures');
  assert.equal(
    reason(builtIn().dataset, { figures: 'gap-trust-class-ons', evidence: 'audit' }),
    'none-from-audits',
  );
  const lone = compiled([{ id: 'a', behind: ['a', 1], compared: ['b', 2] }]);
  const [figure] = lone['figures'] as { values: unknown[] }[];
  const single = parseDataset({
    ...lone,
    figures: [{ ...figure, values: figure?.values.slice(0, 1) }],
  }).dataset;
  assert.equal(reason(single, {}), 'none-drawable');
});

test('gap: what is highlighted but not shown is named, and nothing recedes for it', () => {
  const { options } = readOptions({ evidence: 'audit', highlight: 'gap-cuts-per-head' });
  const state = selectGap(builtIn().dataset, options);
  assert.equal(state.status, 'ready');
  assert.match(state.issues[0]?.message ?? '', /"gap-cuts-per-head" is not shown/);
  assert.ok(
    rowsOf(layoutGap(state.content, options, ENGLISH, UNTOUCHED)).every(
      ({ emphasis }) => emphasis === 'none',
    ),
  );
});
