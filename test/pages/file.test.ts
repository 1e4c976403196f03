import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { CHARTS, chromium, drawnRows, FIREFOX, firefox, recordedPage, TAGS } from './browser.js';
import { snippetsIn, snippetWith } from './snippets.js';

/** A folder with the drop-in and a page that holds nothing but the README's lines. */
async function folderWith(html: string): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'big-society-'));
  await copyFile('build/dist/big-society.js', path.join(folder, 'big-society.js'));
  await writeFile(path.join(folder, 'page.html'), html);
  return folder;
}

async function opensFromDisk(browser: Browser): Promise<void> {
  const folder = await folderWith(snippetWith('html', TAGS));
  try {
    const { page, record } = await recordedPage(browser);
    const address = pathToFileURL(path.join(folder, 'page.html')).href;
    await page.goto(address);
    assert.deepEqual(await drawnRows(page), Object.values(CHARTS));
    // The page names no encoding.
    const text = await page.evaluate(() =>
      [...document.body.children].map((chart) => chart.shadowRoot?.textContent ?? '').join('\n'),
    );
    for (const part of [
      '2009–10',
      '≈20%',
      '£220',
      'England\u00a0· ',
      'policy’s',
      '72% (2010–11) →\u00a0, then ',
    ])
      assert.ok(text.replace(/ +/g, ' ').includes(part), part);
    assert.deepEqual(record.messages, []);
    // Firefox does not report what it reads from disk, and has a font of its own for the triangle of what opens.
    const allowed = [address, pathToFileURL(path.join(folder, 'big-society.js')).href];
    assert.deepEqual(
      record.requests.filter((request) => !allowed.includes(request) && !request.startsWith('data:font/')),
      [],
    );
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

/** Every example of a chart that may stand in a page from disk: none that browsers refuse there, none that is shortened. */
const EXAMPLES = ['README.md', 'docs/any-page.md', 'docs/your-own-table.md']
  .flatMap((file) => snippetsIn('html', file))
  .filter((snippet) => /<(big-society-\w+|bs-gap|figure)\b/.test(snippet))
  .filter((snippet) => !/integrity|module|…|\bsrc="(?!big-society\.js)/.test(snippet));

async function examplesFromDisk(browser: Browser): Promise<void> {
  assert.ok(EXAMPLES.length >= 8);
  try {
    for (const example of EXAMPLES) {
      const folder = await folderWith(
        example.includes('<script') ? example : `<script src="big-society.js" defer></script>${example}`,
      );
      const { page, record } = await recordedPage(browser);
      await page.goto(pathToFileURL(path.join(folder, 'page.html')).href);
      assert.ok(
        (await drawnRows(page)).every((rows) => rows > 0),
        example,
      );
      assert.deepEqual(record.messages, [], example);
      await page.close();
      await rm(folder, { recursive: true });
    }
  } finally {
    await browser.close();
  }
}

test('the examples of the documents are drawn from disk: Chromium', async () => {
  await examplesFromDisk(await chromium());
});

test('a bare file with the README’s lines shows the three charts from disk: Chromium', async () => {
  await opensFromDisk(await chromium());
});

const executablePath = FIREFOX;
if (executablePath !== undefined) {
  test('a bare file with the README’s lines shows the three charts from disk: Firefox', async () => {
    await opensFromDisk(await firefox(executablePath));
  });

  test('the examples of the documents are drawn from disk: Firefox', async () => {
    await examplesFromDisk(await firefox(executablePath));
  });
}
