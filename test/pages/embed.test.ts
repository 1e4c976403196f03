// The page with one chart in the frame of another page, which is told how high it is.
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { messagesOf } from '../../src/embed/height.js';
import { chromium, recordedPage, type PageRecord } from './browser.js';
import { serve, type FileServer } from './server.js';
import { snippetWith } from './snippets.js';

let browser: Browser;
let folder: string;
let server: FileServer;
before(async () => {
  browser = await chromium();
  folder = await mkdtemp(path.join(os.tmpdir(), 'big-society-'));
  await cp('build/dist', path.join(folder, 'dist'), { recursive: true });
  server = await serve(folder);
});
after(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true });
});

/** Opens a page with the chart in a sandboxed frame; it writes down what it is told. */
async function frameOf(address: string): Promise<{ page: Page; frame: Frame; record: PageRecord }> {
  await writeFile(
    path.join(folder, 'page.html'),
    `<!doctype html><link rel="icon" href="data:,"><script>told = []; addEventListener('message', ({ data }) => told.push(data))</script>
     <iframe title="A chart" sandbox="allow-scripts" src="dist/embed.html${address}" style="width: 100%; border: 0"></iframe>`,
  );
  const { page, record } = await recordedPage(browser);
  await page.setViewport({ width: 720, height: 600 });
  await page.goto(`${server.address}page.html`);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error('no frame');
  await frame.waitForFunction(() =>
    document.querySelector('main > *')?.shadowRoot?.querySelector('[part=figure]'),
  );
  return { page, frame, record };
}

/** The height that the frame's page has, and the last ones that were told in a dialect. */
const heights = async (
  page: Page,
  frame: Frame,
): Promise<{ readonly own: number; readonly told: readonly number[] }> => {
  // What an observer of sizes sees is told after the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  const own = await frame.evaluate(() =>
    Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
  );
  const told = await page.evaluate(() =>
    (globalThis as unknown as { told: readonly { type?: string; height?: number }[] }).told.flatMap((data) =>
      data.type === 'embed-size' ? (data.height ?? -1) : [],
    ),
  );
  return { own, told };
};

test('embed: the page around the frame is told the height, larger and smaller, and when it asks', async () => {
  const { page, frame, record } = await frameOf(
    '?chart=gap&figures=gap-cuts-per-head&childId=pym-1#?secret=abc',
  );
  const first = await heights(page, frame);
  assert.equal(first.told.at(-1), first.own);
  const all = await page.evaluate(() => (globalThis as unknown as { told: readonly unknown[] }).told);
  const expected = messagesOf(first.own, { id: 'big-society', childId: 'pym-1', secret: 'abc' });
  assert.equal(expected.length, 4);
  assert.deepEqual(all.slice(-4), expected);
  await page.setViewport({ width: 320, height: 600 });
  const narrow = await heights(page, frame);
  assert.ok(narrow.own > first.own);
  assert.equal(narrow.told.at(-1), narrow.own);
  await page.setViewport({ width: 720, height: 600 });
  const wide = await heights(page, frame);
  assert.equal(wide.told.at(-1), first.own);
  await page.evaluate(() => {
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
  });
  const asked = await heights(page, frame);
  assert.equal(asked.told.length, wide.told.length + 1);
  assert.deepEqual(record.messages, []);
  await page.close();
});

test('embed: the frame of the guide shows the chart', async () => {
  const snippet = snippetWith('html', '<iframe', 'docs/any-page.md').replace('big-society/', 'dist/');
  await writeFile(path.join(folder, 'page.html'), `<!doctype html><link rel="icon" href="data:,">${snippet}`);
  const { page, record } = await recordedPage(browser);
  await page.goto(`${server.address}page.html`);
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  await frame?.waitForSelector('>>> [part=row]');
  assert.deepEqual(record.messages, []);
  await page.close();
});

test('embed: the address gives the chart, its attributes and its language', async () => {
  const { page, frame, record } = await frameOf('?chart=balance&lang=cy&show=verdict&theme=dark&onclick=x');
  await frame.waitForFunction(() =>
    document.querySelector('main > *')?.shadowRoot?.textContent.includes('nod'),
  );
  const found = await frame.evaluate(() => {
    const chart = document.querySelector('big-society-balance');
    return [document.documentElement.lang, ...(chart?.getAttributeNames() ?? [])];
  });
  assert.deepEqual(found, ['cy', 'show', 'theme']);
  assert.deepEqual(record.messages, []);
  await page.close();
});

test('embed: a chart that there is not is named, and nobody is told anything where nobody is', async () => {
  const { page, record } = await recordedPage(browser);
  await page.goto(`${server.address}dist/embed.html?chart=%3Cb%3E`);
  assert.match(
    await page.$eval('main', (main) => main.textContent),
    /^There is no such chart\. Write chart=gap/,
  );
  assert.deepEqual(record.messages, []);
  await page.close();
});
