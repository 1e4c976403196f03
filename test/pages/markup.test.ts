// HTML by the standard: the pages that are built, what a server writes, and every example of the documents.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { HtmlValidate } from 'html-validate';
import { renderToHTML, renderToTable } from '../../src/server/index.js';
import { CHART_NAMES } from './browser.js';
import { snippetsIn } from './snippets.js';

const validator = new HtmlValidate({ extends: ['html-validate:standard'], root: true });

/** What the standard does not allow in a text. */
async function faultsIn(text: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message, ruleId }) => `${line}: ${message} (${ruleId})`),
  );
}

const inFolder = async (folder: string, end: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith(end))
    .map((file) => path.join(folder, file));

for (const file of ['build/dist/embed.html', ...(await inFolder('build/www', '.html'))])
  test(`markup: ${file} is HTML by the standard`, async () => {
    assert.deepEqual(await faultsIn(await readFile(file, 'utf8')), []);
  });

for (const chart of CHART_NAMES)
  test(`markup: what a server writes of the ${chart} is HTML by the standard`, async () => {
    assert.deepEqual(await faultsIn(renderToHTML(chart)), []);
    assert.deepEqual(await faultsIn(renderToTable(chart)), []);
  });

const documents = ['README.md', ...(await inFolder('docs', '.md'))];

test('markup: every example of the documents is HTML by the standard, and none has data in a script', async () => {
  const examples = documents.flatMap((file) =>
    snippetsIn('html', file).map((snippet) => [file, snippet] as const),
  );
  assert.ok(examples.length > 20);
  for (const [file, snippet] of examples) {
    assert.deepEqual(await faultsIn(snippet), [], `${file}: ${snippet}`);
    // Editors print it in the article.
    assert.doesNotMatch(snippet, /<script[^>]*application\/(ld\+)?json/);
  }
});
