import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';
import { compiled } from '../fixtures/compiled.js';

const good = compiled([{ id: 'a', behind: ['some', 1], compared: ['others', 2] }]);

/** The dataset with its only figure changed. */
const withFigure = (change: Record<string, unknown>): unknown => ({
  ...good,
  figures: (good['figures'] as Record<string, unknown>[]).map((figure) => ({ ...figure, ...change })),
});

test('parse: a good dataset comes through whole', () => {
  const { dataset, issues } = parseDataset(good);
  assert.deepEqual(issues, []);
  const figure = dataset.figures.get('a');
  assert.equal(figure?.values.length, 2);
  assert.equal(figure.source.publisher, 'Made-up Office');
  assert.equal(figure.audit, null);
});

const NO_DATASETS = {
  undefined,
  null: null,
  'a number': 42,
  'a text': 'text',
  'an empty list': [],
  'a list': [good],
  'a function': () => good,
};

for (const [name, input] of Object.entries(NO_DATASETS)) {
  test(`parse: ${name} gives an empty dataset and says so`, () => {
    const { dataset, issues } = parseDataset(input);
    assert.equal(dataset.figures.size, 0);
    assert.equal(issues[0]?.code, 'not-allowed');
  });
}

for (const value of [NaN, Infinity, -Infinity, 1e308, '5 1', '0x', null, ['51']]) {
  test(`parse: the value ${String(value)} (${typeof value}) is left out and named`, () => {
    const { dataset, issues } = parseDataset(
      withFigure({
        values: [
          { role: 'behind', value },
          { role: 'compared', value: 2 },
        ],
      }),
    );
    assert.deepEqual(
      dataset.figures.get('a')?.values.map((kept) => kept.value),
      [2],
    );
    assert.match(issues[0]?.message ?? '', /^figures\[0\] \(a\)\.values\[0\], value(:| is) .+\.$/);
    assert.match(issues[0]?.help ?? '', /Write a number/);
  });
}

test('parse: an object that is no dataset says that it has no figures', () => {
  assert.deepEqual(
    parseDataset({ rows: [1, 2] }).issues.map(({ message, help }) => `${message} ${help}`),
    ['figures is empty. Write a list of figures.'],
  );
});

test('parse: a figure without a label is called by its id', () => {
  const { dataset, issues } = parseDataset(withFigure({ label: undefined }));
  assert.deepEqual(issues, []);
  assert.equal(dataset.figures.get('a')?.label, 'a');
});

test('parse: a figure without a source that is there is left out, the others stay', () => {
  const figures = [
    { ...(good['figures'] as object[])[0], source: 'nowhere' },
    { ...(good['figures'] as object[])[0], id: 'b' },
  ];
  const { dataset, issues } = parseDataset({ ...good, figures });
  assert.deepEqual([...dataset.figures.keys()], ['b']);
  assert.match(issues[0]?.message ?? '', /figures\[0\], source: "nowhere" is not allowed/);
});

test('parse: of two rows with one id the first stays', () => {
  const [figure] = good['figures'] as object[];
  const { dataset, issues } = parseDataset({ ...good, figures: [figure, { ...figure, label: 'second' }] });
  assert.equal(dataset.figures.get('a')?.label, 'measure a');
  assert.match(issues[0]?.message ?? '', /the id "a" stands twice/);
});

test('parse: ids that are names of Object.prototype are ordinary ids', () => {
  for (const id of ['__proto__', 'constructor', 'toString']) {
    const { dataset, issues } = parseDataset(JSON.parse(JSON.stringify(withFigure({ id }))));
    assert.deepEqual(issues, []);
    assert.ok(dataset.figures.has(id));
  }
  assert.equal(parseDataset({ ...good, figures: [{}] }).issues[0]?.message, 'figures[0], id is empty.');
});

for (const url of [
  'javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//example.org',
  'no address',
  ' ',
]) {
  test(`parse: the address ${JSON.stringify(url)} is never linked`, () => {
    const sources = (good['sources'] as object[]).map((source) => ({ ...source, url }));
    assert.equal(parseDataset({ ...good, sources }).dataset.figures.get('a')?.source.url, null);
  });
}

test('parse: an unknown role or direction names what is allowed', () => {
  const { issues } = parseDataset(withFigure({ better: 'upwards' }));
  assert.match(issues[0]?.help ?? '', /more or less or neither/);
});

const throwing = (): never => {
  throw new Error('no');
};

for (const [name, input] of Object.entries({
  'a getter that throws': Object.defineProperty({}, 'sources', { get: throwing, enumerable: true }),
  'a proxy that throws': new Proxy({}, { get: throwing, has: throwing, getOwnPropertyDescriptor: throwing }),
  'a list that throws': { figures: new Proxy([], { get: throwing }) },
})) {
  test(`parse: ${name} is named, and breaks nothing`, () => {
    const { dataset, issues } = parseDataset(input);
    assert.equal(dataset.figures.size, 0);
    assert.match(issues.map(({ message }) => message).join('\n'), /cannot be read: no/);
  });
}

test('parse: a row that cannot be read is left out, the others stay', () => {
  const bad = Object.defineProperty({ id: 'bad' }, 'label', { get: throwing, enumerable: true });
  const { dataset, issues } = parseDataset({ ...good, figures: [bad, ...(good['figures'] as object[])] });
  assert.deepEqual([...dataset.figures.keys()], ['a']);
  assert.equal(issues.length, 1);
});
