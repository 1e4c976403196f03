// Welsh as the guide prints it: as a second script, and beside the module; nobody else asks for it.
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { chromium, drawnRows, recordedPage, TAGS } from './browser.js';
import { serve, type FileServer } from './server.js';
import { snippetWith } from './snippets.js';

const GUIDE = 'docs/languages.md';
const WELSH = 'Mewn ardaloedd difreintiedig';
const ENGLISH = 'In deprived areas';

let folder: string;
let browser: Browser;
let server: FileServer;

before(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'big-society-'));
  for (const file of ['big-society.js', 'big-society.mjs', 'big-society.cy.js', 'big-society.cy.mjs'])
    await cp(`build/dist/${file}`, path.join(folder, file));
  browser = await chromium();
  server = await serve(folder);
});
after(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true });
});

/** Opens a page; gives back its titles, its files and what it said. */
async function open(html: string, address = server.address) {
  await writeFile(path.join(folder, 'page.html'), `<!doctype html><link rel="icon" href="data:,">${html}`);
  const { page, record } = await recordedPage(browser);
  await page.goto(`${address}page.html`);
  await drawnRows(page);
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('big-society-gap')].map((chart) => [
      chart.shadowRoot?.querySelector('[part=heading]')?.textContent.trim(),
      chart.shadowRoot?.querySelector<HTMLElement>('figure')?.lang,
      chart.shadowRoot?.querySelector('[part=control]')?.textContent.trim(),
    ]),
  );
  await page.close();
  const files = record.requests
    .map((request) => path.basename(request))
    .filter((file) => file.startsWith('big-society'));
  return { found, files: files.sort(), messages: record.messages };
}

const SECOND = snippetWith('html', 'big-society.cy.js', GUIDE);

test('languages: the second script draws the chart in Welsh, before it or after it', async () => {
  const turned = SECOND.replace(/(<script.*<\/script>)\n(<script.*<\/script>)/, '$2\n$1');
  assert.notEqual(turned, SECOND);
  for (const html of [SECOND, turned]) {
    const { found, messages } = await open(html);
    assert.equal(found.length, 1);
    assert.match(found[0]?.[0] ?? '', new RegExp(WELSH));
    assert.equal(found[0]?.[1], 'cy');
    assert.deepEqual(messages, []);
  }
});

test('languages: the second script works from disk', async () => {
  const { found, messages } = await open(SECOND, pathToFileURL(folder + path.sep).href);
  assert.match(found[0]?.[0] ?? '', new RegExp(WELSH));
  assert.deepEqual(messages, []);
});

test('languages: the module loads Welsh once when a chart stands in it, and never shows English first', async () => {
  const html = snippetWith('html', 'big-society.mjs', GUIDE);
  await writeFile(
    path.join(folder, 'page.html'),
    `<!doctype html><link rel="icon" href="data:,">${html}${html}`,
  );
  const { page, record } = await recordedPage(browser);
  await page.evaluateOnNewDocument(() => {
    const titles: string[] = [];
    Reflect.set(globalThis, 'titles', titles);
    const look = (): void => {
      const title = document.querySelector('big-society-gap')?.shadowRoot?.querySelector('[part=heading]');
      if (title) titles.push(title.textContent.trim());
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(`${server.address}page.html`);
  await drawnRows(page);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const titles = (await page.evaluate('titles')) as readonly string[];
  await page.close();
  assert.ok(titles.length > 0);
  assert.ok(titles.every((title) => title.startsWith(WELSH)));
  assert.deepEqual(
    record.requests.map((request) => path.basename(request)).filter((file) => file.startsWith('big-society')),
    ['big-society.mjs', 'big-society.cy.mjs'],
  );
  assert.deepEqual(record.messages, []);
});

test('languages: a page without Welsh asks for none', async () => {
  for (const [script, file] of [
    ['<script src="big-society.js" defer></script>', 'big-society.js'],
    ['<script type="module" src="big-society.mjs"></script>', 'big-society.mjs'],
  ] as const) {
    const { files } = await open(`${script}<div lang="fr">${TAGS}</div>`);
    assert.deepEqual(files, [file]);
  }
});

test('languages: where Welsh cannot be had the chart is English, and one line says what to do', async () => {
  await rm(path.join(folder, 'big-society.cy.mjs'));
  const { found, messages } = await open(
    `<script type="module" src="big-society.mjs"></script><div lang="cy">${TAGS}</div>`,
  );
  await cp('build/dist/big-society.cy.mjs', path.join(folder, 'big-society.cy.mjs'));
  assert.match(found[0]?.[0] ?? '', new RegExp(ENGLISH));
  const warnings = messages.filter((message) => message.startsWith('warn:'));
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? '', /lang="cy" cannot be loaded\. Put big-society\.cy\.mjs beside/);
});

test('languages: other words, as the guide prints them', async () => {
  const { found, messages } = await open(snippetWith('html', 'Show me the numbers', GUIDE));
  assert.equal(found[0]?.[2], 'Show me the numbers');
  assert.match(String(found[0][0]), new RegExp(ENGLISH));
  assert.deepEqual(messages, []);
});
