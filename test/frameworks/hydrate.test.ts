// A page of React that a server has drawn, at once or in pieces, and the browser goes on with.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import type { Page } from 'puppeteer-core';
import { clickIn, FOLDER, PAGES, shown, site, textIn } from './site.js';

interface Server {
  readonly inner: string;
  readonly atOnce: () => string;
  readonly inPieces: () => Promise<string>;
}

const { inner, atOnce, inPieces } = (await import(path.resolve(FOLDER, 'build/server/server.js'))) as Server;
const { open } = site();

/** Writes the page as a server would send it. */
async function serve(name: string, markup: string): Promise<string> {
  const shell = await readFile(`${PAGES}/hydrate/index.html`, 'utf8');
  const data = JSON.stringify(inner).replaceAll('<', '\\u003c');
  const parts = { '<!--page-->': markup, '<!--inner-->': data };
  const page = Object.entries(parts).reduce((text, [mark, part]) => text.replace(mark, () => part), shell);
  await writeFile(`${PAGES}/hydrate/${name}.html`, page);
  return `hydrate/${name}.html`;
}

/** Lets React go on with the page, and waits until it hears clicks. */
async function hydrate(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('hydrate')));
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('#update') ?? {}).some((key) => key.startsWith('__reactProps')),
  );
}

/** What has the focus inside of a chart. */
const focused = (page: Page, chart: string): Promise<string | null | undefined> =>
  page.$eval(chart, ({ shadowRoot }) => shadowRoot?.activeElement?.getAttribute('data-open'));

for (const [name, draw] of Object.entries({ 'at once': atOnce, 'in pieces': inPieces }))
  test(`hydrate: what the server drew ${name} is gone on with: no warning, and the focus stays`, async () => {
    const { page, messages } = await open(await serve(name.replace(' ', '-'), await draw()));
    const charts = ['#component', '#tag'];
    for (const chart of charts) assert.equal((await shown(page, chart)).rows, 9);
    const row = await page.$('#component >>> [part=row]');
    const button = await page.$('#component >>> [part=opener]');
    await button?.focus();
    const first = await focused(page, '#component');
    assert.match(first ?? '', /^gap-/);

    await hydrate(page);
    assert.equal(await focused(page, '#component'), first);
    assert.equal((await shown(page, '#failures')).rows, 1);
    for (const chart of ['#late', '#guide > *']) assert.equal((await shown(page, chart)).rows, 9);

    // React and the charts go on together.
    await page.$eval('#update', (element) => {
      (element as HTMLElement).click();
    });
    for (const chart of charts) assert.equal((await shown(page, chart)).title, 'Hydrated');
    assert.equal(await focused(page, '#component'), first);
    assert.equal(await row?.evaluate(({ isConnected }) => isConnected), true);
    await clickIn(page, '#component', '[part=row]');
    assert.match(await textIn(page, '#chosen'), /^gap-/);
    assert.deepEqual(messages(), []);
    await page.close();
  });

test('hydrate: before the script and React come, the chart is there whole', async () => {
  const { page } = await open('hydrate/');
  await page.setJavaScriptEnabled(false);
  await page.goto(new URL(await serve('no-script', atOnce()), new URL('/', page.url())).href);
  const text = await page.$eval('#component', ({ shadowRoot }) => shadowRoot?.textContent ?? '');
  assert.match(text, /fewer people trust others/);
  assert.match(text, /51%/);
  await page.close();
});
