// The embed builder as its readers use it, and pages of theirs that its code goes into.
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { CHART_NAMES, chromium, recordedPage } from './browser.js';
import { serve, type FileServer } from './server.js';

/** The folder of the site. */
export const SITE = 'build/www';

export let browser: Browser;
export let site: FileServer;
/** A page of somebody else's, from another origin. */
export let folder: string;
let other: FileServer;
before(async () => {
  browser = await chromium();
  site = await serve(SITE);
  folder = await mkdtemp(path.join(os.tmpdir(), 'big-society-'));
  await cp('build/dist/big-society.js', path.join(folder, 'big-society.js'));
  other = await serve(folder);
});
after(async () => {
  await browser.close();
  await site.stop();
  await other.stop();
  await rm(folder, { recursive: true });
});

/** Opens the builder as an address asks for it; nothing may be written to the console. */
export async function openBuilder(query = ''): Promise<Page> {
  const { page, record } = await recordedPage(browser);
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(`${site.address}${query}`);
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#code')?.value);
  assert.deepEqual(record.messages, []);
  return page;
}

/** The code, once it is no longer what it was. */
export async function codeIn(page: Page, before = ''): Promise<string> {
  const code = await page.waitForFunction(
    (old) => {
      const { value } = document.querySelector<HTMLTextAreaElement>('#code') ?? { value: '' };
      return value !== old && value;
    },
    {},
    before,
  );
  return String(await code.jsonValue());
}

/** What is seen of a chart: words, rows, size of text, ground and buttons. */
const seen = (chart: Element | null): string | undefined => {
  const figure = chart?.shadowRoot?.querySelector('[part=figure]');
  if (!figure?.parentElement) return undefined;
  const rows = [...figure.querySelectorAll('[part=row]')].map(
    (row) => `${row.querySelector('[part=label]')?.textContent ?? ''} ${getComputedStyle(row).opacity}`,
  );
  const buttons = [
    ...figure.querySelectorAll<HTMLElement>('[part=controls] > :is(button, .files > button, * > button)'),
  ];
  return JSON.stringify([
    figure.querySelector('figcaption')?.textContent.replace(/\s+/g, ' '),
    rows,
    getComputedStyle(figure).fontSize,
    getComputedStyle(figure.parentElement).backgroundColor,
    buttons.filter((button) => button.checkVisibility()).map(({ innerText }) => innerText),
  ]);
};

/** What is seen of the chart in the preview. */
export const previewIn = async (page: Page): Promise<string> =>
  String(await (await page.waitForFunction(seen, {}, await page.$('#preview > *'))).jsonValue());

/** Puts code into a page of another origin and opens it. */
export async function pasted(code: string): Promise<Page> {
  await writeFile(
    path.join(folder, 'page.html'),
    `<!doctype html><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"><p>Text.</p>${code}`,
  );
  const page = await browser.newPage();
  await page.goto(`${other.address}page.html`);
  return page;
}

/** Waits until the first chart of a page, or of its first frame, is seen as it is expected. */
export async function expectChart(page: Page, wanted: string): Promise<void> {
  const element = await page.$('iframe');
  const frame = (await element?.contentFrame()) ?? page.mainFrame();
  const selector = CHART_NAMES.map((chart) => `big-society-${chart}`).join();
  const chart = await frame.waitForSelector(selector);
  let found: unknown;
  for (let turn = 0; turn < 50 && found !== wanted; turn += 1) {
    if (turn > 0) await new Promise((resolve) => setTimeout(resolve, 100));
    found = await frame.evaluate(seen, chart);
  }
  assert.equal(found, wanted);
}
