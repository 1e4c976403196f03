// Other reports in pages as the documents print them, and a page that names none.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { CHARTS, chromium, drawnRows, recordedPage, TAGS, type PageRecord } from './browser.js';
import { serve, type FileServer } from './server.js';
import { snippetWith } from './snippets.js';

let folder: string;
let browser: Browser;
let server: FileServer;

/** The drop-in with the example and the whole dataset beside it, on a server. */
before(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'big-society-'));
  await cp('build/dist/big-society.js', path.join(folder, 'big-society.js'));
  await cp('build/dist/data', path.join(folder, 'data'), { recursive: true });
  await cp('docs/example', path.join(folder, 'example'), { recursive: true });
  browser = await chromium();
  server = await serve(folder);
});
after(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true });
});

/** Opens a page and gives back the rows of its charts, and what it asked for besides itself and the drop-in. */
async function open(html: string): Promise<{
  readonly rows: readonly number[];
  readonly requests: readonly string[];
  readonly record: PageRecord;
}> {
  await writeFile(path.join(folder, 'page.html'), `<!doctype html><link rel="icon" href="data:,">${html}`);
  const { page, record } = await recordedPage(browser);
  await page.goto(`${server.address}page.html`);
  const rows = await drawnRows(page);
  await page.close();
  const requests = record.requests.map((request) => request.replace(server.address, ''));
  return {
    rows,
    record,
    requests: requests.filter((request) => !/^(page\.html|big-society\.js|data:,)$/.test(request)),
  };
}

const SCRIPT = '<script src="big-society.js" defer></script>\n';

test('report: the page of the guide draws the example in all three, and reads each file once', async () => {
  const { rows, record, requests } = await open(
    snippetWith('html', 'example/datapackage.json', 'docs/your-own-report.md'),
  );
  assert.deepEqual(rows, [4, 2, 1]);
  assert.deepEqual(record.messages, []);
  const files = (await readdir('docs/example')).map((file) => `example/${file}`);
  assert.deepEqual([...requests].sort(), files.sort());
});

test('report: the method’s lines show optional figures from the whole dataset', async () => {
  const { rows, record, requests } = await open(
    SCRIPT + snippetWith('html', 'src="data/big-society.json"', 'docs/method.md'),
  );
  assert.deepEqual(rows, [2]);
  assert.deepEqual(record.messages, []);
  assert.deepEqual(requests, ['data/big-society.json']);
});

test('report: a page that names no address asks for nothing', async () => {
  const { rows, requests, record } = await open(SCRIPT + TAGS);
  assert.deepEqual(rows, Object.values(CHARTS));
  assert.deepEqual(requests, []);
  assert.deepEqual(record.messages, []);
});

test('report: where the page’s policy forbids it, the chart says so, and the built-in ones are drawn', async () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'; require-trusted-types-for 'script'">`;
  await writeFile(
    path.join(folder, 'page.html'),
    `<!doctype html>${policy}${SCRIPT}<big-society-gap src="example/datapackage.json"></big-society-gap>${TAGS}`,
  );
  const { page } = await recordedPage(browser);
  await page.goto(`${server.address}page.html`);
  await page.waitForFunction(() =>
    document.querySelector('big-society-gap')?.shadowRoot?.textContent.includes('cannot be reached'),
  );
  const figures = await page.$$eval('body > *', (charts) =>
    charts.map((chart) => chart.shadowRoot?.querySelector('[part=figure]') != null),
  );
  assert.deepEqual(figures, [false, true, true, true]);
  await page.close();
});
