// The page with one chart in the frame of another page, which is told how high it is.
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { messagesOf } from '../../src/embed/height.js';
import { chromium, drawnRows, recordedPage, type PageRecord } from './browser.js';
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
    document.querySelector('main > * > *')?.shadowRoot?.querySelector('[part=figure], [part=message]'),
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
    Math.ceil(document.querySelector('main > *')?.getBoundingClientRect().height ?? 0),
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

test('embed: the frame of the guide shows the chart, and asks for nothing but to be shown', async () => {
  const snippet = snippetWith('html', '<iframe', 'docs/any-page.md').replaceAll('big-society/', 'dist/');
  await writeFile(path.join(folder, 'page.html'), `<!doctype html><link rel="icon" href="data:,">${snippet}`);
  const { page, record } = await recordedPage(browser);
  await page.goto(`${server.address}page.html`);
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  await frame?.waitForSelector('>>> [part=row]');
  // As high as the chart, where the script of the page hears it; 600 px where none does.
  await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 1000);
  assert.deepEqual(record.messages, []);
  await page.close();
});

test('embed: what is said to be no compact frame is none', async () => {
  const { page, frame } = await frameOf('?chart=gap&compact=false');
  const { told } = await heights(page, frame);
  assert.ok((told.at(-1) ?? 0) > 1000);
  await page.close();
});

test('embed: the address gives the chart, its attributes and its language', async () => {
  const { page, frame, record } = await frameOf('?chart=balance&lang=cy&show=verdict&theme=dark&onclick=x');
  await frame.waitForFunction(() =>
    document.querySelector('main > * > *')?.shadowRoot?.textContent.includes('nod'),
  );
  const found = await frame.evaluate(() => {
    const chart = document.querySelector('big-society-balance');
    return [document.documentElement.lang, ...(chart?.getAttributeNames() ?? [])];
  });
  assert.deepEqual(found, ['cy', 'show', 'theme']);
  // It is called as the chart is, in the chart’s language.
  await frame.waitForFunction(() => document.title.includes('nod'));
  assert.deepEqual(record.messages, []);
  await page.close();
});

test('embed: the height follows the table and back; a frame that is hidden tells it when it is shown', async () => {
  const { page, frame } = await frameOf('?chart=gap&figures=gap-cuts-per-head');
  const first = await heights(page, frame);
  const press = (): Promise<void> =>
    frame.evaluate(() => {
      document.querySelector('main > * > *')?.shadowRoot?.querySelector<HTMLElement>('[data-view]')?.click();
    });
  await press();
  const table = await heights(page, frame);
  assert.notEqual(table.own, first.own);
  assert.equal(table.told.at(-1), table.own);
  await press();
  const back = await heights(page, frame);
  assert.equal(back.told.at(-1), first.own);
  const show = (display: string): Promise<void> =>
    page.evaluate((value) => {
      const element = document.querySelector('iframe');
      if (element !== null) element.style.display = value;
    }, display);
  await show('none');
  const hidden = await heights(page, frame);
  assert.deepEqual(hidden.told, back.told);
  await show('');
  assert.equal((await heights(page, frame)).told.at(-1), first.own);
  const all = await page.evaluate(() => (globalThis as unknown as { told: readonly unknown[] }).told);
  assert.ok(all.every((data) => data !== null));
  await page.close();
});

test('embed: WordPress is answered when it is ready', async () => {
  const { page, frame } = await frameOf('?chart=gap&figures=gap-cuts-per-head#?secret=abc');
  await heights(page, frame);
  await page.evaluate(() => {
    document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready', secret: 'abc' }, '*');
  });
  const { own } = await heights(page, frame);
  const all = await page.evaluate(() => (globalThis as unknown as { told: readonly unknown[] }).told);
  assert.deepEqual(all.at(-1), { message: 'height', value: own, secret: 'abc' });
  await page.close();
});

test('embed: compact stays low, and the chart is scrolled in it', async () => {
  const { page, frame } = await frameOf('?chart=gap&compact');
  const { told } = await heights(page, frame);
  assert.equal(told.at(-1), 600);
  const [scrolls, cut] = await frame.evaluate(() => {
    const main = document.querySelector('main');
    if (main === null) return [];
    main.scrollTop = 9999;
    const last = document.querySelector('main > * > *')?.shadowRoot?.querySelector('[part=controls]');
    const bottom = last?.getBoundingClientRect().bottom ?? Infinity;
    return [getComputedStyle(main).overflowY, bottom > innerHeight];
  });
  assert.deepEqual([scrolls, cut], ['auto', false]);
  await page.close();
});

test('embed: the page is as light or dark as its chart, whatever the reader’s system is', async () => {
  const { page, frame } = await frameOf('?theme=light&chart=gap');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const seen = await frame.evaluate(() => [
    getComputedStyle(document.documentElement).colorScheme,
    getComputedStyle(document.body).backgroundColor,
  ]);
  assert.deepEqual(seen, ['light', 'rgb(255, 255, 255)']);
  await page.close();
});

for (const src of [
  'data:text/csv,Measure,A,B%0AMade up,1,2',
  'https://elsewhere.example/x.csv',
  '//elsewhere.example/x.csv',
])
  test(`embed: the address brings no figures from elsewhere, no style and no code: ${src}`, async () => {
    const { page, frame, record } = await frameOf(
      `?${new URLSearchParams({ chart: 'gap', src, style: 'visibility:hidden', onclick: 'x', id: 'y' }).toString()}`,
    );
    const names = await frame.evaluate(() => document.querySelector('main > * > *')?.getAttributeNames());
    assert.deepEqual(names, []);
    assert.ok(record.requests.every((request) => request.startsWith(server.address)));
    await page.close();
  });

test('embed: one’s own server may bring figures, and the text may be large', async () => {
  await writeFile(path.join(folder, 'own.csv'), 'Measure,North,South\nTrusted,41%,63%\n');
  const { page } = await recordedPage(browser);
  await page.goto(`${server.address}dist/embed.html?chart=gap&src=../own.csv&size=24`);
  assert.deepEqual(await drawnRows(page), [1]);
  const size = await page.evaluate(() => {
    const figure = document.querySelector('main > * > *')?.shadowRoot?.querySelector('figure');
    return figure ? getComputedStyle(figure).fontSize : '';
  });
  assert.equal(size, '24px');
  await page.close();
});

test('embed: a page with the script for frames gives each its height, and hears no others', async () => {
  await writeFile(
    path.join(folder, 'page.html'),
    `<!doctype html><link rel="icon" href="data:,">
     <iframe title="A" src="dist/embed.html?figures=gap-cuts-per-head&chart=gap" height="100" style="width: 100%; border: 0"></iframe>
     <iframe title="B" srcdoc="&lt;script&gt;parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 999 }, '*')&lt;/script&gt;" height="100"></iframe>
     <script src="dist/frames.js"></script>`,
  );
  const { page, record } = await recordedPage(browser);
  await page.goto(`${server.address}page.html`);
  await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 200);
  const frames = await page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => ({
      height: Number(frame.height),
      inside: frame.contentDocument?.querySelector('main > *')?.getBoundingClientRect().height ?? 0,
    })),
  );
  assert.equal(frames[0]?.height, Math.ceil(frames[0]?.inside ?? 0));
  assert.equal(frames[1]?.height, 100);
  assert.deepEqual(record.messages, []);
  await page.close();
});

test('embed: without script there are the tables, and what the page is', async () => {
  const { page } = await recordedPage(browser);
  await page.setJavaScriptEnabled(false);
  await page.goto(`${server.address}dist/embed.html?chart=gap`);
  const seen = await page.evaluate(() => ({
    captions: [...document.querySelectorAll('caption')].filter((one) => one.checkVisibility()).length,
    title: document.querySelector<HTMLMetaElement>('[property="og:title"]')?.content,
    dataset: JSON.parse(
      document.querySelector('[type="application/ld+json"]')?.textContent ?? '{}',
    ) as unknown,
  }));
  assert.equal(seen.captions, 3);
  assert.equal(seen.title, 'Figures on the Big Society and its audits');
  assert.deepEqual(Object.keys(seen.dataset as object).slice(0, 5), [
    '@context',
    '@type',
    'name',
    'description',
    'version',
  ]);
  await page.close();
});

test('embed: a chart that there is not is named, and nobody is told anything where nobody is', async () => {
  const { page, record } = await recordedPage(browser);
  await page.evaluateOnNewDocument(() => {
    addEventListener('message', ({ data }) => {
      console.error('told', data);
    });
  });
  await page.goto(`${server.address}dist/embed.html?chart=%3Cb%3E`);
  assert.match(
    await page.$eval('main', (main) => main.textContent),
    /^There is no such chart\. Write chart=gap/,
  );
  assert.deepEqual(record.messages, []);
  await page.close();
});
