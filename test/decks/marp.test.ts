// The example for Marp, written as HTML, PDF and pictures, and opened from its folder.
import assert from 'node:assert/strict';
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { chromium, recordedPage, type PageRecord } from '../pages/browser.js';
import { sheetsOf } from '../pages/paper.js';
import { fits, innerMarkup, isOpen, openerAt, pressOpener, rowsSeen, seesRows } from './charts.js';
import { folder, type Folder } from './guide.js';

/** The rows of the charts of each slide, all shown. */
const ROWS = [[], [3], [1], [2], [1]];
const FAILURES = 'big-society-failures';
/** What is read on the slides. */
const VALUES = [
  [/Who gained/],
  [/51%[^]*78%/, /27%[^]*52%/, /55%[^]*73%/, /Sources: Civil Exchange/],
  [/36 of 40/, /Sources: The Guardian/],
  [/\+£0\.5bn/, /−£1\.3bn/, /Sources: NCVO/],
  [/17 goals with a negative outcome, 4 without/, /Sources: Civil Exchange/],
];

let deck: Folder;
let browser: Browser;
before(async () => {
  deck = await folder();
  await copyFile('examples/marp/deck.md', path.join(deck.path, 'deck.md'));
  await Promise.all([
    deck.run('npx marp --html deck.md && npx marp deck.md --output plain.html'),
    deck.run('npx marp --html --allow-local-files --pdf deck.md'),
    deck.run('npx marp --html --allow-local-files --images png deck.md'),
  ]);
  browser = await chromium();
});
after(async () => {
  await browser.close();
  await deck.remove();
});

/** Opens the deck, as a file and without a network, at a slide. */
async function open(slide: number | string, width = 1280): Promise<{ page: Page; record: PageRecord }> {
  const { page, record } = await recordedPage(browser);
  await page.setOfflineMode(true);
  await page.setViewport({ width, height: (width * 9) / 16 });
  await page.goto(
    `${pathToFileURL(path.join(deck.path, 'deck.html')).href}${typeof slide === 'number' ? `#${slide}` : slide}`,
  );
  return { page, record };
}

/** Ends with a page on which nothing went wrong, and that read nothing but the two files. */
async function close(page: Page, record: PageRecord): Promise<void> {
  assert.deepEqual(record.messages, []);
  const read = record.requests.filter((request) => !request.startsWith('data:'));
  const names = new Set(read.map((request) => path.basename(new URL(request).pathname)));
  assert.deepEqual([...names].sort(), ['big-society.js', 'deck.html']);
  assert.ok(read.every((request) => request.startsWith('file:')));
  await page.close();
}

const placeOf = (page: Page): string => new URL(page.url()).hash;

/** A step is in the address, too. */
const turnedTo = (page: Page, slide: number): Promise<unknown> =>
  page.waitForFunction((hash) => location.hash === hash, {}, `#${slide}`);

test('marp: opened from a folder without a network every slide is right when it comes', async () => {
  for (const [index, rows] of ROWS.entries()) {
    const { page, record } = await open(index + 1);
    await seesRows(page, ...(index === 1 ? [0] : rows));
    await close(page, record);
  }
  const { page, record } = await open(1);
  for (const [index, rows] of ROWS.entries()) {
    await seesRows(page, ...(index === 1 ? [0] : rows));
    await page.evaluate((hash) => (location.hash = hash), `#${index + 2}`);
  }
  await close(page, record);
});

test('marp: the deck’s keys reveal a row each, forwards and backwards, and then turn the slide', async () => {
  const { page, record } = await open(1);
  await page.keyboard.press('ArrowRight');
  await seesRows(page, 0);
  for (const [key, rows] of [
    ['ArrowRight', 1],
    ['Space', 2],
    ['ArrowLeft', 1],
    ['ArrowRight', 2],
    ['ArrowRight', 3],
  ] as const) {
    await page.keyboard.press(key);
    await seesRows(page, rows);
    assert.equal(placeOf(page), '#2');
  }
  await page.keyboard.press('ArrowRight');
  await turnedTo(page, 3);
  await page.keyboard.press('ArrowLeft');
  await turnedTo(page, 2);
  await seesRows(page, 3);
  await close(page, record);
});

test('marp: the overview leaves the slide and its step', async () => {
  const { page, record } = await open(2);
  await seesRows(page, 0);
  await page.keyboard.press('ArrowRight');
  await seesRows(page, 1);
  await page.keyboard.press('o');
  const overview = await page.waitForFrame((frame) => frame.url().includes('view=overview'));
  await overview.waitForFunction(
    (charts) =>
      document.querySelectorAll(charts).length === 4 &&
      [...document.querySelectorAll(charts)].every((chart) =>
        chart.shadowRoot?.querySelector('[part=row], .verdict'),
      ),
    {},
    '[heading]',
  );
  await overview.$eval('.bespoke-marp-overview-close', (button) => {
    (button as HTMLElement).click();
  });
  await page.waitForSelector('.bespoke-marp-overview[inert]');
  await seesRows(page, 1);
  await page.keyboard.press('ArrowRight');
  await seesRows(page, 2);
  await close(page, record);
});

test('marp: the presenter’s view shows the step, and the next slide', async () => {
  const { page, record } = await open('?view=presenter#2');
  await seesRows(page, 0);
  await page.keyboard.press('ArrowRight');
  await seesRows(page, 1);
  const next = await page.waitForFrame((frame) => frame.url().includes('view=next'));
  await next.waitForFunction(() => {
    const chart = document.querySelector('big-society-gap');
    return chart?.getAttribute('step') === '2' && chart.checkVisibility();
  });
  await close(page, record);
});

test('marp: the PDF has all values, and every chart stands on its slide', async () => {
  const sheets = await sheetsOf(path.join(deck.path, 'deck.pdf'));
  assert.equal(sheets.length, VALUES.length);
  for (const [index, values] of VALUES.entries())
    for (const value of values) assert.match(sheets[index] ?? '', value);
});

for (const media of ['screen', 'print'] as const)
  test(`marp: every chart stands on its slide, and can be read from the back: ${media}`, async () => {
    const { page, record } = await open(1);
    await page.emulateMediaType(media);
    for (const [index, rows] of ROWS.entries()) {
      await page.evaluate((hash) => (location.hash = hash), `#${index + 1}`);
      if (media === 'screen') await seesRows(page, ...(index === 1 ? [0] : rows));
      for (const { smallest, over } of await fits(page, 'section')) {
        assert.ok(smallest >= 0.02, `slide ${index + 1}: text of ${smallest}`);
        assert.ok(over <= 0, `slide ${index + 1}: ${over} pixels too large`);
      }
    }
    await close(page, record);
  });

test('marp: the pictures show the charts where they stand', async () => {
  const page = await browser.newPage();
  for (const [index, rows] of ROWS.entries()) {
    if (rows.length === 0) continue;
    const file = await readFile(path.join(deck.path, `deck.00${index + 1}.png`));
    const orange = await page.evaluate(
      async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const points = context?.getImageData(0, 0, image.width, image.height).data ?? [];
        let found = 0;
        for (let at = 0; at < points.length; at += 4)
          if ((points[at] ?? 0) > 200 && (points[at + 1] ?? 0) < 120 && (points[at + 2] ?? 0) < 60)
            found += 1;
        return found;
      },
      `data:image/png;base64,${file.toString('base64')}`,
    );
    // The marks of what fell behind; nothing else on the slides has their colour.
    assert.ok(orange > 500, `slide ${index + 1}: ${orange} points`);
  }
  await page.close();
});

test('marp: shown at 0.4 and at 2, a chart is the same, and its buttons are where they are seen', async () => {
  let same: readonly string[] | undefined;
  for (const width of [512, 1280, 2560]) {
    const { page, record } = await open(3, width);
    await seesRows(page, 1);
    const markup = await innerMarkup(page);
    same ??= markup;
    assert.deepEqual(markup, same, `${width} pixels wide`);
    const { x, y } = await openerAt(page, FAILURES);
    await page.mouse.click(x, y);
    assert.equal(await isOpen(page, FAILURES), true, `${width} pixels wide`);
    assert.equal(placeOf(page), '#3');
    await close(page, record);
  }
});

test('marp: Space and Enter are the deck’s until the focus is in the chart', async () => {
  const { page, record } = await open(3);
  await seesRows(page, 1);
  await pressOpener(page, FAILURES, () => {
    assert.equal(placeOf(page), '#3');
  });
  await page.$eval(FAILURES, (chart) => {
    (chart.shadowRoot?.activeElement as HTMLElement | null)?.blur();
  });
  await page.keyboard.press('Space');
  await turnedTo(page, 4);
  await page.keyboard.press('ArrowLeft');
  await turnedTo(page, 3);
  await close(page, record);
});

test('marp: without --html the tag is text', async () => {
  const { page } = await recordedPage(browser);
  await page.goto(pathToFileURL(path.join(deck.path, 'plain.html')).href);
  const text = await page.evaluate(() => document.querySelectorAll('section')[2]?.textContent ?? '');
  assert.match(text, /<big-society-failures show="1"/);
  assert.deepEqual(await rowsSeen(page), []);
  await page.close();
});
