import assert from 'node:assert/strict';
import test from 'node:test';
import { pack, unpack } from '../../src/dataset/pack.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { serializeDataset } from '../../src/dataset/serialize.js';
import { compiled } from '../fixtures/compiled.js';
import { dataset } from './data-report.js';

test('pack: the whole dataset comes back as it was', () => {
  const packed = pack(serializeDataset(dataset));
  // Through JSON, as in the drop-in.
  const { dataset: back, issues } = parseDataset(unpack(JSON.parse(JSON.stringify(packed)) as typeof packed));
  assert.deepEqual(issues, []);
  assert.deepEqual(back, dataset);
});

test('pack: columns are texts, lists of rows a table of their own, ids that count the rows and empty cells at the end left out', () => {
  const packed = pack({
    name: 'made-up',
    rows: [
      { id: '0', value: 2, flag: true },
      { id: '1' },
      { id: '2', value: 0.5, list: ['a', 'b'], inner: [{ text: '3', value: -1 }, { value: 7 }] },
    ],
  });
  assert.deepEqual(packed, {
    name: 'made-up',
    rows: { value: '2||0.5', flag: 'true', list: '||a b' },
    'rows.inner': { row: '2|0', text: '3', value: '-1|7' },
  });
  assert.deepEqual(unpack(packed)['rows'], [
    { id: '0', value: '2', flag: 'true', list: '', inner: [] },
    { id: '1', value: '', list: '', inner: [] },
    {
      id: '2',
      value: '0.5',
      list: 'a b',
      inner: [
        { id: '0', row: 2, text: '3', value: '-1' },
        { id: '1', row: 2, value: '7' },
      ],
    },
  ]);
});

test('pack: a text with the separator is refused, and tables may be empty', () => {
  assert.throws(() => pack({ rows: [{ text: 'one|two' }] }), /holds "\|"/);
  assert.deepEqual(unpack(pack({ rows: [] })), { rows: [] });
});

test('pack: a dataset made by hand comes back as it was', () => {
  const given = compiled([
    { id: 'a', behind: ['some', 1], compared: ['others', 2], cautions: ['c'] },
    { id: 'b', behind: ['some', 0, true], compared: ['others', -2.5] },
  ]);
  const { dataset: direct } = parseDataset(given);
  assert.deepEqual(parseDataset(unpack(pack(serializeDataset(direct)))).dataset, direct);
});
