import assert from 'node:assert/strict';
import test from 'node:test';
import { builtIn } from '../../src/dataset/builtin.js';
import { readTable } from '../../src/dataset/own-table.js';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset, Issue } from '../../src/dataset/types.js';
import { setBeside } from '../../src/model/beside.js';
import { selectGap } from '../../src/model/gap.js';
import { readOptions } from '../../src/model/options.js';
import { en } from '../../src/strings/en.js';
import { numberStyleOf } from '../../src/strings/number-style.js';
import { compiled } from '../fixtures/compiled.js';
import { OWN_FIXTURES, ownTable } from '../fixtures/own-tables.js';

const report = builtIn().dataset;
const { options } = readOptions({});

const own = (chart: 'gap' | 'failures' | 'balance'): Dataset => {
  const fixture = OWN_FIXTURES.find((one) => one.chart === chart);
  assert.ok(fixture);
  return parseDataset(readTable(ownTable(fixture), chart, numberStyleOf('en', en.numbers.marks), [])).dataset;
};

const rowsOf = (dataset: Dataset): readonly string[] => {
  const state = selectGap(dataset, options);
  assert.equal(state.status, 'ready');
  return state.content.groups.flatMap(({ forward, reversed }) =>
    [...forward, ...reversed].map(({ figure }) => figure.id),
  );
};

test('beside: nothing asked for changes nothing that is shown', () => {
  const issues: Issue[] = [];
  assert.deepEqual(rowsOf(setBeside(own('gap'), report, [], issues)), rowsOf(own('gap')));
  assert.deepEqual(issues, []);
});

test('beside: a row of two figures comes whole, whichever is named', () => {
  for (const id of ['gap-np-applications-deprived', 'gap-np-applications-affluent']) {
    const rows = rowsOf(setBeside(own('gap'), report, [id], []));
    assert.ok(rows.includes('gap-np-applications-deprived'), id);
    assert.equal(rows.length, rowsOf(own('gap')).length + 1);
  }
});

test('beside: another report keeps to its own rows and those that are asked for', () => {
  const { dataset } = parseDataset(compiled([{ id: 'a', behind: ['some', 1], compared: ['others', 2] }]));
  assert.deepEqual([...rowsOf(setBeside(dataset, report, ['gap-cuts-per-head'], []))].sort(), [
    'a',
    'gap-cuts-per-head',
  ]);
});

test('beside: the tags of the report’s figures are those that it has at home', () => {
  const { reportDate, reportName } = setBeside(own('gap'), report, ['gap-cuts-per-head'], []);
  assert.deepEqual([reportDate, reportName], [report.reportDate, report.reportName]);
});

test('beside: reasons are numbered on, and have only the evidence that shows the figures', () => {
  const { failures, evidence } = setBeside(own('failures'), report, ['fail1-probation-two-companies'], []);
  assert.deepEqual(
    failures.map(({ number }) => number),
    [1, 2, 3],
  );
  assert.equal(evidence.filter(({ failure }) => failure === 3).length, 1);
});

test('beside: changes stand in the section of their unit, or bring their own', () => {
  const { sections, changes } = setBeside(own('balance'), report, ['bal-youth-formal'], []);
  assert.equal(sections.length, 3);
  assert.equal(changes.at(-1)?.section, changes[0]?.section);
  const shares = { ...own('balance'), sections: [], changes: [] };
  assert.equal(setBeside(shares, report, ['bal-youth-formal'], []).sections.length, 1);
});

test('beside: an id that the report does not have is named', () => {
  const issues: Issue[] = [];
  setBeside(own('gap'), report, ['nothing'], issues);
  assert.deepEqual(
    issues.map(({ code, message }) => [code, message]),
    [['unknown-figure', 'with: there is no figure "nothing".']],
  );
});
