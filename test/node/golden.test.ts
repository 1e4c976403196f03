import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import test from 'node:test';
import prettier from 'prettier';
import { GAP_FIXTURES } from '../fixtures/gap.js';
import { OTHER_FIXTURES } from '../fixtures/others.js';
import { renderFixture, wholeDataset } from './ssr.js';

// `npm run golden` writes the files anew.
const FOLDER = 'test/golden';
const update = process.env['UPDATE_GOLDEN'] === '1';

const cases = [
  ...GAP_FIXTURES.map(({ name, attributes, data }) => ({ chart: 'gap' as const, name, attributes, data })),
  ...OTHER_FIXTURES.map((fixture) => ({ ...fixture, data: fixture.whole ? wholeDataset() : undefined })),
];

for (const { chart, name, attributes, data } of cases) {
  test(`golden: ${chart}, ${name}`, async () => {
    const markup = await renderFixture(chart, attributes, data);
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
