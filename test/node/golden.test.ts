import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import test from 'node:test';
import prettier from 'prettier';
import { GAP_FIXTURES } from '../fixtures/gap.js';
import { readTable } from '../../src/dataset/own-table.js';
import { en } from '../../src/strings/en.js';
import { numberStyleOf } from '../../src/strings/number-style.js';
import { OWN_FIXTURES, ownTable } from '../fixtures/own-tables.js';
import { OTHER_FIXTURES } from '../fixtures/others.js';
import { renderFixture, wholeDataset, type Reading } from './ssr.js';

// `npm run golden` writes the files anew.
const FOLDER = 'test/golden';
const update = process.env['UPDATE_GOLDEN'] === '1';

/** States that a reader or the page's language brings about. */
const READINGS = [
  { chart: 'gap', name: 'detail-open', open: ['gap-trust-ethnicity-2012'] },
  {
    chart: 'failures',
    name: 'detail-open',
    open: ['series-influence-2001', 'more-1', 'fail1-probation-two-companies'],
  },
  { chart: 'balance', name: 'detail-open', open: ['bal-youth-formal', 'finding-bal-youth-formal'] },
  { chart: 'gap', name: 'welsh', welsh: true },
  { chart: 'failures', name: 'welsh', welsh: true },
  { chart: 'balance', name: 'welsh', welsh: true },
] as const;

const cases = [
  ...GAP_FIXTURES.map(({ name, attributes, data }) => ({ chart: 'gap' as const, name, attributes, data })),
  ...OTHER_FIXTURES.map((fixture) => ({ ...fixture, data: fixture.whole ? wholeDataset() : undefined })),
  ...OWN_FIXTURES.map(({ chart, name, ...fixture }) => ({
    chart,
    name,
    attributes: {},
    data: readTable(ownTable({ chart, name, ...fixture }), chart, numberStyleOf('en', en.numbers.marks), []),
  })),
  ...READINGS.map((reading) => ({ attributes: {}, data: undefined, ...reading })),
];

for (const { chart, name, attributes, data, ...state } of cases) {
  const reading = state as Reading;
  test(`golden: ${chart}, ${name}`, async () => {
    const markup = renderFixture(chart, attributes, data, reading);
    const html = await prettier.format(markup, { parser: 'html', printWidth: 110 });
    const file = `${FOLDER}/${chart}-${name}.html`;
    if (update) {
      await mkdir(FOLDER, { recursive: true });
      await writeFile(file, html);
    }
    assert.equal(html, await readFile(file, 'utf8'));
  });
}

test('golden: no file is left of a fixture that is gone', async () => {
  const expected = cases.map(({ chart, name }) => `${chart}-${name}.html`).sort();
  assert.deepEqual((await readdir(FOLDER)).filter((file) => file.endsWith('.html')).sort(), expected);
});
