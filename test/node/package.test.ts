// A data package as somebody else would write it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { compilePackage } from '../../src/dataset/package.js';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset, Issue } from '../../src/dataset/types.js';

const FILES: Readonly<Record<string, string>> = {
  'figures.csv': 'id,label,unit,geography,source\na,measure,%,Ourtown,s',
  'values.csv': 'figure,position,role,group,value\na,2,compared,others,60\na,1,behind,some,40',
  'sources.csv': 'id,name,date,url\ns,Made-up Survey,2014,https://example.org/',
};

/** Reads a package whose files are those above, some of them changed, or missing where empty. */
async function read(
  changes: Readonly<Record<string, string>> = {},
): Promise<{ readonly dataset: Dataset; readonly messages: readonly string[] }> {
  const files = { ...FILES, ...changes };
  const issues: Issue[] = [];
  const resources = Object.keys(files).map((path) => ({ name: path.replace('.csv', ''), path }));
  const compiled = await compilePackage(
    { name: 'made-up', resources },
    (path) => Promise.resolve(files[path] ?? ''),
    issues,
  );
  const parsed = parseDataset(compiled);
  return {
    dataset: parsed.dataset,
    messages: [...issues, ...parsed.issues].map(({ message, help }) => `${message} ${help}`),
  };
}

test('package: tables and columns that no chart needs may be left out, values come in their order', async () => {
  const { dataset, messages } = await read();
  assert.deepEqual(messages, []);
  assert.deepEqual(
    dataset.figures.get('a')?.values.map(({ group, value }) => [group, value]),
    [
      ['some', 40],
      ['others', 60],
    ],
  );
});

test('package: a table that every chart needs is named where it is missing', async () => {
  const issues: Issue[] = [];
  await compilePackage({ resources: [] }, () => Promise.reject(new Error('not asked for')), issues);
  assert.deepEqual(issues.map(({ message }) => message).sort(), [
    'datapackage.json, path of "figures" is empty.',
    'datapackage.json, path of "sources" is empty.',
    'datapackage.json, path of "values" is empty.',
  ]);
});

test('package: a table that is written in another way is named, needed or not', async () => {
  const issues: Issue[] = [];
  const resources = [
    { name: 'cautions', path: ['one.csv', 'two.csv'] },
    { name: 'charts', data: [] },
  ];
  await compilePackage({ resources }, () => Promise.resolve(''), issues);
  const messages = issues.map(({ message, help }) => `${message} ${help}`);
  for (const message of [
    'datapackage.json, path of "cautions": "one.csv two.csv" is not allowed. Write the path of its CSV file.',
    'datapackage.json, path of "charts" is empty. Write the path of its CSV file.',
  ])
    assert.ok(messages.includes(message), messages.join('\n'));
});

test('package: a figure with a caution that is not there is named with it', async () => {
  const { messages } = await read({
    'cautions.csv': 'id,text\nc,careful',
    'figure-cautions.csv': 'figure,position,caution\na,1,c\na,2,d',
  });
  assert.deepEqual(messages, [
    'figures.csv, row 2, cautions: "c d" is not allowed. Write ids of rows that are there.',
  ]);
});

test('package: a bad cell is named by its file, row and column, and what to write', async () => {
  const { messages } = await read({
    'figures.csv':
      'id,label,unit,geography,source,shown_with,better\na,one,%,Ourtown,s,,upwards\n\nb,two,%,,s',
    'values.csv': 'figure,position,role,value\na,1,behind,about 40\nb,1,behind,1',
  });
  assert.deepEqual(messages, [
    'figures.csv, row 2, better: "upwards" is not allowed. Write more or less or neither.',
    'figures.csv, row 4, geography is empty. Write a text.',
  ]);
  const { messages: inner } = await read({ 'values.csv': 'figure,position,role,value\na,1,behind,about 40' });
  assert.match(inner[0] ?? '', /^values\.csv, row 2, value: "about 40" is not allowed\. Write a number/);
});

test('package: a row that belongs to no other is named', async () => {
  const { messages } = await read({ 'values.csv': 'figure,position,value\na,1,5\nnone,1,5\n__proto__,1,5' });
  assert.deepEqual(messages, [
    'values.csv, row 3, figure: there is no "none". Correct the id, or add its row.',
    'values.csv, row 4, figure: there is no "__proto__". Correct the id, or add its row.',
  ]);
});

const READINGS: Readonly<Record<string, string>> = {
  'values.csv': 'figure,position,value\na,1,10\na,2,ten\na,3,30',
  'sections.csv': 'id,title\nshares,Shares',
  'changes.csv': 'id,section,label\nc,shares,measured',
};

test('package: a value that is left out does not move those that others point to', async () => {
  const { dataset, messages } = await read({
    ...READINGS,
    'change-values.csv': 'change,position,figure,value\nc,1,a,1\nc,2,a,3',
  });
  assert.deepEqual(
    dataset.changes[0]?.readings.map(({ value }) => value.value),
    [10, 30],
  );
  assert.equal(messages.length, 1);
});

test('package: a row that points to a value that was left out is left out, and both are named', async () => {
  const { dataset, messages } = await read({
    ...READINGS,
    'change-values.csv': 'change,position,figure,value\nc,1,a,1\nc,2,a,2',
  });
  assert.deepEqual(dataset.changes, []);
  assert.match(messages[0] ?? '', /^values\.csv, row 3, value: "ten"/);
  assert.match(messages[1] ?? '', /^change-values\.csv, row 3, value: "2" is not allowed/);
});

for (const positions of [
  ['1', '3', '4'],
  ['1', '1', '2'],
  ['1', '', '2'],
  ['1', 'x', '2'],
])
  test(`package: values at the positions ${positions.join('|')} stop where these do not count`, async () => {
    const rows = positions.map((position, index) => `a,${position},${index}`);
    const { dataset, messages } = await read({ 'values.csv': ['figure,position,value', ...rows].join('\n') });
    assert.ok((dataset.figures.get('a')?.values.length ?? 0) < 3);
    assert.match(messages[0] ?? '', /^values\.csv, row \d, position.*Write [123]\.$/);
  });

test('package: what is compared in one section has one unit', async () => {
  const { dataset, messages } = await read({
    'figures.csv': 'id,label,unit,geography,source\na,one,%,Ourtown,s\nb,two,shops,Ourtown,s',
    'values.csv': 'figure,position,value\na,1,10\na,2,20\nb,1,10\nb,2,20',
    'sections.csv': 'id,title\nshares,Shares',
    'changes.csv': 'id,section,label\nc,shares,one\nd,shares,two\ne,nowhere,three',
    'change-values.csv': 'change,position,figure,value\nc,1,a,1\nc,2,a,2\nd,1,b,1\nd,2,b,2\ne,1,a,1\ne,2,a,2',
  });
  assert.deepEqual(
    dataset.changes.map(({ label }) => label),
    ['one'],
  );
  assert.deepEqual(messages, [
    'changes.csv, row 3, unit: "shops" is not allowed. Write readings in %.',
    'changes.csv, row 4, section: "nowhere" is not allowed. Write the id of a row that is there.',
  ]);
});
