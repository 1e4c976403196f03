// Pages with what the server writes: without script, and with the drop-in that takes them over.
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import type { HTMLOptions } from '../../src/server/index.js';
import { CHART_NAMES, CHARTS, chromium, FIREFOX, firefox, recordedPage } from './browser.js';
import { EVERY_CHART } from './conditions.js';

// As it is packed: its names and the drop-in's are the same.
const { renderToHTML } = (await import(
  path.resolve('build/dist/server.mjs')
)) as typeof import('../../src/server/index.js');

let browser: Browser;
let folder: string;
before(async () => {
  browser = await chromium();
  folder = await mkdtemp(path.join(os.tmpdir(), 'big-society-'));
  for (const script of ['big-society.js', 'big-society.cy.js'])
    await copyFile(`build/dist/${script}`, path.join(folder, script));
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Writes a page of some charts; it names no encoding, and keeps the elements that stand in it at first. */
async function pageOf(options: HTMLOptions, scripts: readonly string[] = []): Promise<string> {
  const charts = CHART_NAMES.map((chart) => renderToHTML(chart, options)).join('\n');
  const remember = `window.first = [...document.querySelectorAll('${EVERY_CHART}')].map(({ shadowRoot }) => [...shadowRoot.querySelectorAll(':not(style)')]);
    const paint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    const observer = new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value)));
    // What arrives in pieces may move what has come before; here it has all come and is painted.
    addEventListener('load', () => paint().then(paint).then(() => {
      window.shifts = [];
      observer.observe({ type: 'layout-shift' });
      for (const src of ${JSON.stringify(scripts)}) document.body.append(Object.assign(document.createElement('script'), { src, async: false }));
    }));`;
  const file = path.join(folder, 'page.html');
  await writeFile(
    file,
    `<!doctype html><html lang="en"><title>Charts</title>${charts}<script>${scripts.length > 0 ? remember : ''}</script>`,
  );
  return pathToFileURL(file).href;
}

/** What a reader sees of a chart, and how many of its buttons. */
const seen = (page: Page): Promise<readonly { readonly text: string; readonly buttons: number }[]> =>
  page.evaluate(
    (charts) =>
      [...document.querySelectorAll<HTMLElement>(charts)].map((chart) => ({
        text: (chart.shadowRoot?.querySelector<HTMLElement>('.frame')?.innerText ?? '').replace(/\s+/g, ' '),
        buttons: [...(chart.shadowRoot?.querySelectorAll('button') ?? [])].filter(
          (button) => getComputedStyle(button).visibility === 'visible',
        ).length,
      })),
    EVERY_CHART,
  );

/** Something of each chart that only stands there where all of it does. */
const TELLING = {
  gap: ['Trust people in the neighbourhood', 'Routine occupations', '54%', '19 points', 'Sources:'],
  failures: ['36 of 40 Work Programme prime contracts', 'Points the other way', '£4bn', 'Sources:'],
  balance: ['17 goals with a negative outcome', '35% of those aged 16–24', '+12 points', 'Sources:'],
};

async function showsAll(page: Page): Promise<void> {
  const charts = await seen(page);
  assert.equal(charts.length, CHART_NAMES.length);
  for (const [index, chart] of CHART_NAMES.entries()) {
    const { text = '', buttons } = charts[index] ?? {};
    for (const part of TELLING[chart]) assert.ok(text.includes(part), `${chart}: ${part} in ${text}`);
    assert.equal(buttons, 0, 'a button that does nothing');
  }
}

test('server: without script every chart is there whole, without a dead button: Chromium', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(await pageOf({}));
  await showsAll(page);
  for (const width of [320, 720]) {
    await page.setViewport({ width, height: 800 });
    await page.screenshot({ path: `test/output/server-without-script-${width}.png`, fullPage: true });
  }
  await page.close();
});

const executablePath = FIREFOX;
if (executablePath !== undefined)
  test('server: where no drop-in comes every chart is there whole: Firefox', async () => {
    const other = await firefox(executablePath);
    try {
      const page = await other.newPage();
      await page.goto(await pageOf({}));
      await showsAll(page);
    } finally {
      await other.close();
    }
  });

/** Waits until the drop-in has come. */
const defined = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => customElements.get('big-society-balance') !== undefined);

/** How many of the first elements of each chart are still there. */
const kept = (page: Page): Promise<readonly boolean[]> =>
  page.evaluate(() =>
    (window as unknown as { readonly first: readonly (readonly Element[])[] }).first.map((elements) =>
      elements.every((element) => element.isConnected),
    ),
  );

const shifted = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    () =>
      new Promise<readonly number[]>((resolve) => {
        requestAnimationFrame(() => {
          setTimeout(() => {
            resolve((window as unknown as { readonly shifts: readonly number[] }).shifts);
          }, 100);
        });
      }),
  );

for (const [language, scripts] of [
  ['en', ['big-society.js']],
  ['cy', ['big-society.js', 'big-society.cy.js']],
] as const)
  test(`server: the drop-in takes over what stands there, and goes on with it when something changes: ${language}`, async () => {
    const { page, record } = await recordedPage(browser);
    await page.goto(await pageOf({ lang: language }, scripts));
    await defined(page);
    assert.deepEqual(await kept(page), [true, true, true]);
    assert.deepEqual(await shifted(page), []);
    const buttons = (await seen(page)).map((chart) => chart.buttons);
    assert.ok(buttons.every((count) => count > 5));
    const before = (await seen(page)).map(({ text }) => text);
    const focused = await page.evaluate(async () => {
      const chart = document.querySelector('big-society-failures');
      const button = chart?.shadowRoot?.querySelector<HTMLElement>('[part=opener]:not(.more > *)');
      button?.focus();
      button?.click();
      await chart?.updateComplete;
      const { activeElement } = chart?.shadowRoot ?? {};
      return `${String(activeElement?.getAttribute('data-open'))} ${String(activeElement?.getAttribute('aria-expanded'))}`;
    });
    assert.match(focused, /^fail1-\S+ true$/);
    const [, opened = ''] = (await seen(page)).map(({ text }) => text);
    // What was open stays open: all that was there is there still, and the detail.
    assert.ok(opened.length > (before[1]?.length ?? 0));
    const closed = await page.evaluate(async () => {
      const chart = document.querySelector('big-society-failures');
      chart?.shadowRoot?.querySelector<HTMLElement>('.more > button')?.click();
      await chart?.updateComplete;
      return chart?.shadowRoot?.querySelector('.more > button')?.getAttribute('aria-expanded');
    });
    assert.equal(closed, 'false');
    // The server's drawing is gone on with, not replaced.
    assert.deepEqual(await kept(page), [true, true, true]);
    const title = await page.evaluate(async () => {
      const chart = document.querySelector('big-society-gap');
      chart?.setAttribute('heading', 'Another title');
      await chart?.updateComplete;
      return chart?.shadowRoot?.querySelector('[part=heading]')?.textContent;
    });
    assert.equal(title, 'Another title');
    const rows = await page.evaluate(
      () => document.querySelector('big-society-gap')?.shadowRoot?.querySelectorAll('[part=row]').length,
    );
    assert.equal(rows, CHARTS.gap);
    assert.deepEqual(record.messages, []);
    await page.close();
  });

test('server: HTML that arrives in pieces moves nothing that is there', async () => {
  const html = CHART_NAMES.map((chart) => renderToHTML(chart)).join('');
  const observe = `shifts = []; new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true })`;
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    if (request.url !== '/page.html') response.end();
    else
      void pipeline(
        inPieces(`<!doctype html><link rel="icon" href="data:,"><script>${observe}</script>${html}`),
        response,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  for (const width of [320, 720]) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 3000 });
    await page.goto(`http://localhost:${port}/page.html`);
    const shifts = await shifted(page);
    const sum = shifts.reduce((all, value) => all + value, 0);
    // Some hundredth of what counts as good: a row that is not all there yet.
    assert.ok(sum < 0.001, `${sum} at ${width} px`);
    await page.close();
  }
  server.close();
});

/** A text as a slow network brings it. */
async function* inPieces(text: string): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += 1500) {
    yield text.slice(start, start + 1500);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('server: what another version drew is drawn anew, once', async () => {
  const { page, record } = await recordedPage(browser);
  const file = await pageOf({}, ['big-society.js']);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith('page.html')) void request.continue();
    else
      void request.respond({
        contentType: 'text/html',
        body: CHART_NAMES.map((chart) =>
          renderToHTML(chart).replace(/data-version="[^"]*"/, 'data-version="0.0.1"'),
        )
          .join('')
          .concat(`<script src="big-society.js"></script>`),
      });
  });
  await page.goto(file);
  await defined(page);
  const rows = await page.evaluate(
    async (charts) =>
      Promise.all(
        [...document.querySelectorAll<HTMLElementTagNameMap['big-society-gap']>(charts)].map(
          async (chart) => {
            await chart.updateComplete;
            return [
              chart.shadowRoot?.querySelectorAll('[part=row]').length,
              chart.shadowRoot?.querySelectorAll('style').length,
            ];
          },
        ),
      ),
    EVERY_CHART,
  );
  assert.deepEqual(
    rows,
    Object.values(CHARTS).map((count) => [count, 0]),
  );
  assert.deepEqual(record.messages, []);
  await page.close();
});

test('server: a link to a figure opens it in what was taken over', async () => {
  const page = await browser.newPage();
  await page.goto(
    `${await pageOf({}, ['big-society.js'])}#big-society-gap/gap-pull-together-deprivation-2012`,
  );
  await defined(page);
  await page.waitForFunction(() =>
    document.querySelector('big-society-gap')?.shadowRoot?.querySelector('[part=detail]'),
  );
  await page.close();
});

test('server: a strict policy with the sheet’s nonce refuses nothing', async () => {
  const { page, record } = await recordedPage(browser);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void request.respond({
      contentType: 'text/html',
      headers: { 'content-security-policy': "default-src 'none'; style-src 'nonce-abc'" },
      body: `<!doctype html><link rel="icon" href="data:,">${renderToHTML('gap', { nonce: 'abc' })}`,
    });
  });
  await page.goto('https://page.example/');
  const display = await page.evaluate(
    () =>
      getComputedStyle(
        document.querySelector('big-society-gap')?.shadowRoot?.querySelector('.row') ?? document.body,
      ).display,
  );
  assert.equal(display, 'grid');
  assert.deepEqual(
    record.messages.filter((message) => !message.includes('data:,')),
    [],
  );
  await page.close();
});
