import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset } from '../../src/dataset/types.js';
import { layoutFailures, type FailuresView } from '../../src/layout/failures.js';
import { selectFailures } from '../../src/model/failures.js';
import { readOptions } from '../../src/model/options.js';
import { UNTOUCHED } from '../../src/model/state.js';
import { randomDataset } from '../fixtures/random.js';
import { ENGLISH } from './gap-view.js';

const DATASETS = 200;

const { options } = readOptions({});

function failuresOf(dataset: Dataset): FailuresView {
  const state = selectFailures(dataset, options);
  assert.equal(state.status, 'ready');
  return layoutFailures(state.content, options, ENGLISH, UNTOUCHED);
}

/** Every random dataset as it comes through the gate. */
function* datasets(): Generator<Dataset> {
  for (let seed = 1; seed <= DATASETS; seed += 1) {
    const { dataset, issues } = parseDataset(randomDataset(seed));
    assert.deepEqual(issues, [], `seed ${seed}`);
    yield dataset;
  }
}

test('failures: the random datasets hold every graphic', () => {
  const kinds = new Map<string, number>();
  for (const dataset of datasets())
    for (const { lead, more } of failuresOf(dataset).reasons)
      for (const { graphic } of lead === null ? more : [lead, ...more])
        kinds.set(graphic.kind, (kinds.get(graphic.kind) ?? 0) + 1);
  assert.deepEqual([...kinds.keys()].sort(), ['bars', 'line', 'number', 'units']);
  for (const count of kinds.values()) assert.ok(count > 40);
});
