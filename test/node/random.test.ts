import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset } from '../../src/dataset/types.js';
import { layoutBalance, type BalanceView } from '../../src/layout/balance.js';
import { layoutFailures, type FailuresView } from '../../src/layout/failures.js';
import { selectBalance } from '../../src/model/balance.js';
import { selectFailures } from '../../src/model/failures.js';
import { readOptions } from '../../src/model/options.js';
import { UNTOUCHED } from '../../src/model/state.js';
import { randomDataset } from '../fixtures/random.js';
import { ENGLISH } from './gap-view.js';

const DATASETS = 500;

const { options } = readOptions({});

function failuresOf(dataset: Dataset): FailuresView {
  const state = selectFailures(dataset, options);
  assert.equal(state.status, 'ready');
  return layoutFailures(state.content, options, ENGLISH, UNTOUCHED);
}

function balanceOf(dataset: Dataset): BalanceView {
  const state = selectBalance(dataset, options);
  assert.equal(state.status, 'ready');
  return layoutBalance(state.content, options, ENGLISH, UNTOUCHED);
}

/** Every random dataset as it comes through the gate. */
function* datasets(): Generator<Dataset> {
  for (let seed = 1; seed <= DATASETS; seed += 1) {
    const { dataset, issues } = parseDataset(randomDataset(seed));
    assert.deepEqual(issues, [], `seed ${seed}`);
    yield dataset;
  }
}

test(`failures and balance: in ${DATASETS} random datasets no row is lost, and words hold no NaN`, () => {
  for (const dataset of datasets()) {
    const { reasons } = failuresOf(dataset);
    const pieces = reasons.flatMap(({ lead, more }) => (lead === null ? more : [lead, ...more]));
    assert.equal(pieces.length, dataset.evidence.length);
    const { sections } = balanceOf(dataset);
    const rows = sections.flatMap(({ lists }) => lists.flatMap((list) => list.rows));
    assert.equal(rows.length, dataset.changes.length);
    assert.equal(sections.flatMap(({ findings }) => findings).length, dataset.findings.length);
    assert.doesNotMatch(JSON.stringify([pieces, sections]), /NaN|Infinity|undefined/);
  }
});

test('failures: the random datasets hold every graphic', () => {
  const kinds = new Map<string, number>();
  for (const dataset of datasets())
    for (const { lead, more } of failuresOf(dataset).reasons)
      for (const { graphic } of lead === null ? more : [lead, ...more])
        kinds.set(graphic.kind, (kinds.get(graphic.kind) ?? 0) + 1);
  assert.deepEqual([...kinds.keys()].sort(), ['bars', 'line', 'number', 'units']);
  for (const count of kinds.values()) assert.ok(count > 100);
});
