// The form of data/: the standard, its tables, their keys, and the gate.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { csvFormatRows } from 'd3-dsv';
import { parseDataset } from '../../src/dataset/parse.js';
import { defaultsOf, serializeDataset } from '../../src/dataset/serialize.js';
import {
  type TableName,
  castRows,
  csvFiles,
  descriptor,
  faultsOf,
  gridOf,
  readText,
  relationsOf,
  resourceOf,
  rowsOf,
} from './data-package.js';
import { dataset, issues } from './data-report.js';

const changed = (a: string, b: string): string => JSON.stringify(descriptor).replace(a, b);

test('the descriptor keeps to the standard', () => {
  const check = profile();
  assert.ok(check(descriptor), JSON.stringify(check.errors, null, 1));
});

test('a descriptor that breaks the standard is refused', () => {
  const check = profile();
  const wrong = [
    changed('"resources":', '"resource":'),
    changed('"type":"integer"', '"type":"whole number"'),
    changed('"created":"', '"created":"about '),
    changed('"name":"values"', '"name":"The Values"'),
    changed('"primaryKey":["id"]', '"primaryKey":"id, label"'),
    changed('"constraints"', '"constraint"'),
    changed('"encoding":"utf-8"', '"encoding":"latin1"'),
  ];
  for (const text of wrong) {
    assert.notEqual(text, JSON.stringify(descriptor), 'nothing was changed');
    assert.equal(check(JSON.parse(text)), false);
  }
});

test('each Table Schema keeps to the profile of Table Schema, and a bad one does not', async () => {
  for (const { name, schema } of descriptor.resources) assert.deepEqual(await faultsOf(schema), [], name);
  assert.notDeepEqual(await faultsOf({ ...resourceOf('values').schema, primaryKey: ['nothing'] }), []);
  assert.notDeepEqual(await faultsOf({ fields: [{ name: 'a', type: 'whole number' }] }), []);
});

test('the descriptor names the files of data/ and no others', () => {
  assert.deepEqual(descriptor.resources.map(({ path }) => path).toSorted(), csvFiles().toSorted());
});

test('the files are UTF-8 without a mark, with plain line ends and no stray spaces', () => {
  for (const file of ['datapackage.json', ...csvFiles()]) {
    const bytes = readFileSync(`data/${file}`);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    assert.ok(!text.startsWith('\uFEFF'), `${file} opens with a byte order mark`);
    assert.doesNotMatch(text, /\r/, `${file} has carriage returns`);
    assert.match(text, /[^\n]\n$/, `${file} does not end with one line end`);
    assert.doesNotMatch(text, /[^\S\n]$/m, `${file} has spaces at the end of a line`);
    assert.doesNotMatch(text, /[\u00A0\u00AD\u200B]/, `${file} has characters that nobody sees`);
  }
});

test('each CSV file has the header of its schema, whole rows, tidy cells and no needless quotes', () => {
  for (const { path, schema } of descriptor.resources) {
    const [header = [], ...body] = gridOf(path);
    assert.deepEqual(
      header,
      schema.fields.map(({ name }) => name),
      path,
    );
    for (const cells of body) {
      assert.equal(cells.length, header.length, `${path}: ${cells.join()}`);
      for (const cell of cells) assert.equal(cell, cell.trim().replace(/\s+/g, ' '), path);
    }
    assert.equal(`${csvFormatRows([header, ...body].map((cells) => [...cells]))}\n`, readText(path), path);
  }
});

test('every row keeps to its Table Schema: types, limits, keys and foreign keys', async () => {
  for (const resource of descriptor.resources) {
    const rows = await castRows(resource, `data/${resource.path}`, await relationsOf(resource));
    assert.equal(rows.length, gridOf(resource.path).length - 1, resource.name);
  }
});

test('a wrong row is refused', async () => {
  const wrong: readonly [TableName, Readonly<Record<string, string>>, RegExp][] = [
    ['values', { role: 'left' }, /role/],
    ['values', { value: 'about five' }, /value/],
    ['values', { position: '0' }, /position/],
    ['values', { approximate: 'maybe' }, /approximate/],
    ['values', { figure: 'no-such-figure' }, /Foreign key "figure"/],
    ['figures', { unit: 'percent' }, /unit/],
    ['figures', { label: '' }, /label/],
    ['figures', { audit: '2014' }, /audit/],
    ['figures', { source: 'no-such-source' }, /Foreign key "source"/],
    ['figures', { shown_with: 'no-such-figure' }, /Foreign key "shown_with"/],
    ['sources', { date: 'last May' }, /date/],
    ['sources', { url: 'javascript:alert(1)' }, /url/],
    ['change-values', { value: '9' }, /Foreign key "figure,value"/],
    ['evidence-values', { figure: 'gap-cuts-diff', value: '2' }, /Foreign key "figure,value"/],
  ];
  for (const [name, cells, reason] of wrong) {
    const resource = resourceOf(name);
    const relations = await relationsOf(resource);
    const [header = [], row = []] = gridOf(resource.path);
    const bad = header.map((field, index) => cells[field] ?? row[index] ?? '');
    await castRows(resource, [header, row], relations);
    await assert.rejects(castRows(resource, [header, bad], relations), { message: reason }, bad.join());
  }
});

test('a row whose primary key stands twice is refused', async () => {
  for (const resource of descriptor.resources) {
    const [header = [], row] = gridOf(resource.path);
    if (row !== undefined)
      await assert.rejects(castRows(resource, [header, row, row]), /unique/, resource.name);
  }
});

test('positions count from 1 without a gap', () => {
  const owned = {
    values: 'figure',
    'figure-cautions': 'figure',
    'chart-figures': 'chart',
    evidence: 'failure',
    'evidence-values': 'evidence',
    changes: 'section',
    'change-values': 'change',
    'finding-values': 'finding',
  } as const;
  for (const [name, owner] of Object.entries(owned)) {
    const rows = rowsOf(name as TableName) as readonly Readonly<Record<string, string>>[];
    for (const id of new Set(rows.map((row) => row[owner]))) {
      const positions = rows.filter((row) => row[owner] === id).map((row) => Number(row['position']));
      assert.deepEqual(
        positions,
        positions.map((_, index) => index + 1),
        `${name}: ${String(id)}`,
      );
    }
  }
});

test('nothing is left over: every figure has values, every other row its use', () => {
  const used = (name: 'values' | 'evidence-values' | 'change-values' | 'finding-values', key: string) =>
    new Set((rowsOf(name) as readonly Readonly<Record<string, string>>[]).map((row) => row[key]));
  const ids = (name: 'figures' | 'evidence' | 'changes' | 'findings' | 'sources' | 'cautions') =>
    new Set(rowsOf(name).map(({ id }) => id));
  assert.deepEqual(used('values', 'figure'), ids('figures'));
  assert.deepEqual(used('evidence-values', 'evidence'), ids('evidence'));
  assert.deepEqual(used('change-values', 'change'), ids('changes'));
  assert.deepEqual(used('finding-values', 'finding'), ids('findings'));
  assert.deepEqual(new Set(rowsOf('figures').map(({ source }) => source)), ids('sources'));
  assert.deepEqual(new Set(rowsOf('figure-cautions').map(({ caution }) => caution)), ids('cautions'));
});

test('the gate lets the whole package through', () => {
  assert.deepEqual(issues, []);
  assert.equal(dataset.name, descriptor.name);
  assert.equal(dataset.version, descriptor.version);
  assert.equal(dataset.reportDate, '2015-01', 'the month of the final audit');
  assert.deepEqual(
    [...dataset.figures.keys()],
    rowsOf('figures').map(({ id }) => id),
  );
  const values = [...dataset.figures.values()].flatMap((figure) => figure.values);
  assert.equal(values.length, rowsOf('values').length);
  assert.deepEqual([...dataset.charts.keys()], ['gap', 'failures', 'balance']);
});

test('what is written out reads back the same, whole and defaults alone', () => {
  const charts = [...dataset.charts.values()].map(({ id }) => id);
  for (const whole of [dataset, defaultsOf(dataset, charts), defaultsOf(dataset, ['gap'])]) {
    const written: unknown = JSON.parse(JSON.stringify(serializeDataset(whole)));
    assert.deepEqual(parseDataset(written), { dataset: whole, issues: [] });
  }
  assert.ok(defaultsOf(dataset, charts).figures.size < dataset.figures.size);
});

/** The rules that the descriptor is held against. */
function profile() {
  const ajv = new Ajv({ allErrors: true });
  ajvFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync('test/profiles/data-package.json', 'utf8')) as object);
}
