import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import test from 'node:test';
import prettier from 'prettier';
import { GAP_FIXTURES } from '../fixtures/gap.js';
import { renderFixture } from './ssr.js';

// `npm run golden` writes the files anew.
const FOLDER = 'test/golden';
const update = process.env['UPDATE_GOLDEN'] === '1';

for (const fixture of GAP_FIXTURES) {
  test(`golden: gap, ${fixture.name}`, async () => {
    const html = await prettier.format(await renderFixture(fixture), { parser: 'html', printWidth: 110 });
    const file = `${FOLDER}/gap-${fixture.name}.html`;
    if (update) {
      await mkdir(FOLDER, { recursive: true });
      await writeFile(file, html);
    }
    assert.equal(html, await readFile(file, 'utf8'));
  });
}

test('golden: no file is left of a fixture that is gone', async () => {
  const expected = GAP_FIXTURES.map(({ name }) => `gap-${name}.html`).sort();
  assert.deepEqual((await readdir(FOLDER)).filter((file) => file.endsWith('.html')).sort(), expected);
});
