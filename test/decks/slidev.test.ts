// The example for Slidev, built and opened from a server of files.
import assert from 'node:assert/strict';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { chromium, recordedPage, type PageRecord } from '../pages/browser.js';
import { sheetsOf } from '../pages/paper.js';
import { serve, type FileServer } from '../pages/server.js';
import { CHARTS, fits, isOpen, openerAt, pressOpener, rowsSeen, seesRows } from './charts.js';
import { folder, type Folder } from './guide.js';

/** The rows of the charts of each slide, all shown. */
const ROWS = [[], [3], [1], [2], [1]];
const FAILURES = 'big-society-failures';

let deck: Folder;
let bare: Folder;
let bareBuild: string;
let browser: Browser;
let server: FileServer;

before(async () => {
  [deck, bare] = await Promise.all([folder(), folder()]);
  await Promise.all([deck, bare].map(({ path: to }) => cp('examples/slidev', to, { recursive: true })));
  await rm(path.join(bare.path, 'vite.config.ts'));
  // Side by side: each of them is slow.
  [, bareBuild] = await Promise.all([
    deck.run('npx slidev build --base ./'),
    bare.run('npx slidev build').catch((error: unknown) => String(error)),
  ]);
  browser = await chromium();
  server = await serve(path.join(deck.path, 'dist'));
});
after(async () => {
  await browser.close();
  await server.stop();
  await Promise.all([deck.remove(), bare.remove()]);
});

/** Opens the deck at a place of it. */
async function open(place: string, width = 1280): Promise<{ page: Page; record: PageRecord }> {
  const { page, record } = await recordedPage(browser);
  await page.setViewport({ width, height: (width * 9) / 16 });
  await page.goto(`${server.address}#/${place}`);
  return { page, record };
}

/** What Slidev says in a window that stands behind another one: the screen may sleep then. */
const BEHIND = /requesting page is not visible/;

/** Ends with a page on which nothing went wrong and nothing was asked for elsewhere. */
async function close(page: Page, record: PageRecord): Promise<void> {
  assert.deepEqual(
    record.messages.filter((message) => !BEHIND.test(message)),
    [],
  );
  const elsewhere = record.requests.filter((request) => !/^(data|blob):/.test(request));
  assert.deepEqual(
    elsewhere.filter((request) => !request.startsWith(server.address)),
    [],
  );
  await page.close();
}

/** Which slide and click the address says. */
const placeOf = (page: Page): string => new URL(page.url()).hash;

test('slidev: each slide is right when it is the first that is opened', async () => {
  for (const [index, rows] of ROWS.entries()) {
    const { page, record } = await open(`${index + 1}?clicks=9`);
    await seesRows(page, ...rows);
    await close(page, record);
  }
});

test('slidev: slides that were loaded while they were hidden are right when they come', async () => {
  const { page, record } = await open('1');
  // Slidev loads the neighbours of a slide before they are shown.
  await page.waitForFunction(() =>
    document.querySelector('big-society-gap')?.shadowRoot?.querySelector('[part=row]'),
  );
  assert.deepEqual(await rowsSeen(page), []);
  for (const [index, rows] of ROWS.entries()) {
    await seesRows(page, ...(index === 1 || index === 3 ? [0] : rows));
    await page.keyboard.press('ArrowDown');
  }
  await close(page, record);
});

test('slidev: the deck’s keys reveal a row each, forwards and backwards, and then turn the slide', async () => {
  const { page, record } = await open('2');
  for (const [key, rows] of [
    ['', 0],
    ['ArrowRight', 1],
    ['Space', 2],
    ['ArrowLeft', 1],
    ['ArrowRight', 2],
    ['ArrowRight', 3],
  ] as const) {
    if (key !== '') await page.keyboard.press(key);
    await seesRows(page, rows);
  }
  assert.equal(placeOf(page), '#/2?clicks=3');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => location.hash === '#/3');
  await seesRows(page, 1);
  await page.keyboard.press('ArrowLeft');
  await seesRows(page, 3);
  await close(page, record);
});

test('slidev: a jump to a slide shows the step that the address says', async () => {
  const { page, record } = await open('5');
  await seesRows(page, 1);
  for (const clicks of [2, 1, 0, 3]) {
    await page.evaluate((place) => (location.hash = place), `#/2?clicks=${clicks}`);
    await seesRows(page, clicks);
  }
  await close(page, record);
});

test('slidev: the overview shows all rows, and leaves the step of the slide', async () => {
  const { page, record } = await open('2?clicks=1');
  await seesRows(page, 1);
  await page.keyboard.press('o');
  // The slide behind the overview, then those in it.
  await seesRows(page, 1, ...ROWS.flat());
  await page.keyboard.press('Escape');
  await seesRows(page, 1);
  await page.keyboard.press('ArrowRight');
  await seesRows(page, 2);
  await close(page, record);
});

test('slidev: presenter mode shows the step beside the next one, and leads the audience’s window', async () => {
  const audience = await open('2');
  // A window that another one covers before its slide has a size gets none until it is in front again.
  await seesRows(audience.page, 0);
  const { page, record } = await open('presenter/2?clicks=1');
  await seesRows(page, 1, 2);
  await page.keyboard.press('ArrowRight');
  await seesRows(page, 2, 3);
  await seesRows(audience.page, 2);
  await close(audience.page, audience.record);
  await close(page, record);
});

test('slidev: the PDF has a page for each step', async () => {
  await deck.run('npx slidev export --with-clicks --executable-path "$CHROME_PATH" --output deck');
  const sheets = await sheetsOf(path.join(deck.path, 'deck.pdf'));
  const values = [/51%[^]*78%/, /27%[^]*52%/, /55%[^]*73%/];
  const seen = sheets.map((sheet) => values.filter((value) => value.test(sheet)).length);
  assert.deepEqual(seen, [0, 0, 1, 2, 3, 0, 0, 0, 0, 0]);
  assert.match(sheets[5] ?? '', /36 of 40/);
  assert.deepEqual(
    sheets.slice(6, 9).map((sheet) => ['+£0.5bn', '−£1.3bn'].filter((value) => sheet.includes(value)).length),
    [0, 1, 2],
  );
  assert.match(sheets[9] ?? '', /17 goals/);
});

test('slidev: shown at 0.4 and at 2, a chart is the same, and its buttons are where they are seen', async () => {
  let same: readonly string[] | undefined;
  for (const width of [512, 1280, 2560]) {
    const { page, record } = await open('3', width);
    await seesRows(page, 1);
    const [markup = ''] = await page.$$eval(FAILURES, (charts) =>
      charts.map((chart) => chart.shadowRoot?.innerHTML),
    );
    same ??= [markup];
    assert.equal(markup, same[0], `${width} pixels wide`);
    const { x, y } = await openerAt(page, FAILURES);
    await page.mouse.click(x, y);
    assert.equal(await isOpen(page, FAILURES), true, `${width} pixels wide`);
    assert.equal(placeOf(page), '#/3');
    await close(page, record);
  }
});

test('slidev: Space and Enter are the deck’s until the focus is in the chart', async () => {
  const { page, record } = await open('3');
  await seesRows(page, 1);
  await pressOpener(page, FAILURES, () => {
    assert.equal(placeOf(page), '#/3');
  });
  await page.$eval(FAILURES, (chart) => (chart.shadowRoot?.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Space');
  await page.waitForFunction(() => location.hash.startsWith('#/4'));
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction(() => location.hash === '#/3');
  await close(page, record);
});

test('slidev: every chart stands on its slide, and can be read from the back', async () => {
  const { page, record } = await open('1');
  for (const [index, rows] of ROWS.entries()) {
    await page.evaluate((place) => (location.hash = place), `#/${index + 1}?clicks=9`);
    await seesRows(page, ...rows);
    for (const { smallest, over } of await fits(page, '.slidev-page')) {
      assert.ok(smallest >= 0.02, `slide ${index + 1}: text of ${smallest}`);
      assert.ok(over <= 0, `slide ${index + 1}: ${over} pixels too large`);
    }
  }
  await close(page, record);
});

test('slidev: opened as a file the deck stays empty, as the guide says', async () => {
  const { page } = await recordedPage(browser);
  await page.goto(pathToFileURL(path.join(deck.path, 'dist/index.html')).href, { waitUntil: 'networkidle0' });
  assert.equal(await page.$(CHARTS), null);
  await page.close();
});

test('slidev: without vite.config.ts the long names are taken for icons', () => {
  assert.match(bareBuild, /~icons\/bi\/g-society-/);
});
