// The deck of examples/reveal in every view of reveal.js.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import type { Page } from 'puppeteer-core';
import { FIREFOX, firefox, recordedPage } from '../pages/browser.js';
import {
  GAP,
  HEIGHT,
  QUESTIONS,
  SLIDES,
  STEPPED,
  THERE_AND_BACK,
  WITH_BUTTONS,
  close,
  deck,
  goTo,
  open,
  presses,
  until,
} from './reveal.js';
import { innerMarkup } from './charts.js';
import { faultsOf, openerIn, rowsSeen, untilOpen } from './slide.js';

test('reveal: every slide is right on first show, and holds what is on it', async () => {
  const opened = await open();
  const { page } = opened;
  const far = `section:nth-child(${QUESTIONS + 1})`;
  assert.equal(await page.$eval(far, (slide) => getComputedStyle(slide).display), 'none');
  const first = await innerMarkup(page);
  assert.equal(first.length, 5);
  for (let slide = 1; slide < SLIDES; slide += 1) {
    await goTo(page, slide);
    assert.deepEqual(await faultsOf(page, 'section.present', HEIGHT), [], `slide ${slide}`);
    assert.ok((await page.$eval('section.present', (element) => element.scrollHeight)) <= HEIGHT);
  }
  await goTo(page, 0);
  assert.deepEqual(await innerMarkup(page), first);
  await close(opened);
});

test('reveal: rows come and go with the deck’s keys, and after jumps', async () => {
  const opened = await open();
  const { page } = opened;
  assert.equal(await rowsSeen(page, GAP), 0);
  await presses(page, THERE_AND_BACK);
  await goTo(page, STEPPED);
  await until(page, STEPPED, 0);
  await page.keyboard.press('ArrowRight');
  await until(page, STEPPED, 1);
  assert.equal(await rowsSeen(page, GAP), 1);
  await close(opened);
});

test('reveal: opens at the row that its address names', async () => {
  const opened = await open(`${deck.address}#/${STEPPED}/0/1`);
  await until(opened.page, STEPPED, 2);
  await close(opened);
});

for (const [name, viewport, scale, zoom] of [
  ['scaled to 0.4', { width: 533, height: 300 }, 0.4, 1],
  ['scaled to 2', { width: 2700, height: 1520 }, 2, 1],
  ['with CSS zoom', { width: 1280, height: 720 }, 0.96, 0.7],
] as const)
  test(`reveal: ${name} the markup is the same, and a button works at its place`, async () => {
    const [plain, opened] = await Promise.all([open(), open(undefined, viewport)]);
    const { page } = opened;
    assert.deepEqual(await innerMarkup(page), await innerMarkup(plain.page));
    assert.ok(Math.abs((await page.evaluate(() => Reveal.getScale())) - scale) < 0.01);
    await goTo(page, QUESTIONS);
    await page.evaluate((factor) => {
      document.documentElement.style.zoom = String(factor);
    }, zoom);
    assert.deepEqual(await faultsOf(page, 'section.present', HEIGHT), []);
    const opener = await openerIn(page, WITH_BUTTONS);
    for (const state of [true, false]) {
      await opener.click();
      await untilOpen(page, opener, state);
    }
    await Promise.all([close(opened), close(plain)]);
  });

test('reveal: keys are the deck’s until the focus is inside a chart, and those that act there stop there', async () => {
  const opened = await open();
  const { page } = opened;
  await goTo(page, QUESTIONS - 1);
  await page.keyboard.press(' ');
  await until(page, QUESTIONS, 3);
  const opener = await openerIn(page, WITH_BUTTONS);
  // From the top of the slide to the button of the row, by the key that does it.
  for (let tabs = 0; tabs < 10; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await opener.evaluate((button) => button.matches(':focus'))) break;
  }
  const isOverview = (): Promise<boolean> => page.evaluate(() => Reveal.isOverview());
  for (const [key, state] of [
    [' ', true],
    [' ', false],
    ['Enter', true],
    ['Escape', false],
  ] as const) {
    await page.keyboard.press(key);
    await untilOpen(page, opener, state);
    assert.equal(await isOverview(), false, key);
    await until(page, QUESTIONS, 3);
  }
  assert.ok(await opener.evaluate((button) => button.matches(':focus')));
  // What the chart has no use for goes on to the deck.
  await page.keyboard.press('o');
  assert.equal(await isOverview(), true);
  await page.keyboard.press('o');
  assert.equal(await isOverview(), false);
  await page.keyboard.press('ArrowLeft');
  await until(page, QUESTIONS - 1, 3);
  await close(opened);
});

test('reveal: the overview changes no chart', async () => {
  const opened = await open();
  const { page } = opened;
  await presses(page, THERE_AND_BACK.slice(0, 2));
  const before = await innerMarkup(page);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => Reveal.isOverview());
  assert.deepEqual(await innerMarkup(page), before);
  assert.equal(await rowsSeen(page, WITH_BUTTONS), 1);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !Reveal.isOverview());
  await until(page, STEPPED, 1);
  assert.deepEqual(await faultsOf(page, 'section.present', HEIGHT), []);
  assert.deepEqual(await innerMarkup(page), before);
  await close(opened);
});

test('reveal: the scroll view of a phone reveals row by row, and so do the slides after it', async () => {
  const opened = await open(undefined, { width: 400, height: 800 });
  const { page } = opened;
  assert.equal(await page.evaluate(() => Reveal.isScrollView()), true);
  // Every chart is drawn from the start.
  for (const slide of await page.$$('.slides section')) assert.ok(await slide.isVisible());
  const scroll = (): Promise<void> =>
    page.evaluate(() => {
      document.querySelector('.reveal-viewport')?.scrollBy({ top: innerHeight, behavior: 'instant' });
    });
  const GAP_ON_PAGE = 'section[data-index-h="1"] big-society-gap';
  for (const rows of [0, 1, 2, 3]) {
    await scroll();
    await page.waitForFunction(
      (chart, step) => document.querySelector(chart)?.getAttribute('step') === step,
      { timeout: 3000 },
      GAP_ON_PAGE,
      String(rows),
    );
    assert.equal(await rowsSeen(page, GAP_ON_PAGE), rows);
  }
  assert.deepEqual(await faultsOf(page, 'section[data-index-h="1"]', HEIGHT), []);
  // reveal.js writes the slides anew where it goes back to them.
  await page.setViewport({ width: 1280, height: HEIGHT });
  await page.waitForFunction(() => !Reveal.isScrollView());
  await goTo(page, 0);
  await until(page, 0, 0);
  await presses(page, THERE_AND_BACK);
  await close(opened);
});

test('reveal: both windows of the speaker view are at the same row', async () => {
  const opened = await open();
  const { page } = opened;
  const popup = new Promise<Page>((resolve) => {
    page.once('popup', (window) => {
      if (window !== null) resolve(window);
    });
  });
  await page.keyboard.press('s');
  const speaker = await popup;
  /** The step of the chart in the frames of the speaker's window: what is shown, and what comes next. */
  const steps = (): Promise<readonly (string | null)[]> =>
    Promise.all(
      ['#current-slide iframe', '#upcoming-slide iframe'].map(async (selector) => {
        const frame = await (await speaker.$(selector))?.contentFrame();
        return frame?.$eval(GAP, (chart) => chart.getAttribute('step')).catch(() => null) ?? null;
      }),
    );
  const untilSteps = async (...wanted: readonly string[]): Promise<void> => {
    const end = Date.now() + 8000;
    while (Date.now() < end && (await steps()).join() !== wanted.join()) await speaker.bringToFront();
    assert.deepEqual(await steps(), wanted);
    await page.bringToFront();
  };
  await page.bringToFront();
  await untilSteps('0', '0');
  await presses(page, THERE_AND_BACK.slice(0, 2));
  await untilSteps('1', '2');
  await presses(page, THERE_AND_BACK.slice(2, 3));
  await untilSteps('2', '3');
  // The speaker's window turns the slides too.
  await speaker.bringToFront();
  await speaker.keyboard.press('ArrowLeft');
  await page.bringToFront();
  await until(page, STEPPED, 1);
  await speaker.close();
  await close(opened);
});

/** The pages of a PDF as text. */
function textOf(pdf: Uint8Array): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

for (const [name, query, steps] of [
  ['a page for each row', '', [0, 1, 2, 3]],
  ['a page for each slide with all rows', '&pdfSeparateFragments=false', [3]],
] as const)
  test(`reveal: prints ${name}`, async () => {
    const opened = await open(`${deck.address}?print-pdf${query}`, { scheme: 'dark' });
    const { page } = opened;
    await page.waitForFunction(
      (count) => document.querySelectorAll('.slides > .pdf-page').length === count,
      { timeout: 5000 },
      SLIDES - 1 + steps.length,
    );
    // Whatever the reader's system is like, and with all that a chart says more on paper.
    await page.emulateMediaType('print');
    assert.equal(
      await page.$eval('.pdf-page', (sheet) => getComputedStyle(sheet).backgroundColor),
      'rgb(255, 255, 255)',
    );
    for (let sheet = 0; sheet < SLIDES - 1 + steps.length; sheet += 1)
      assert.deepEqual(
        await faultsOf(page, `.pdf-page:nth-of-type(${sheet + 1}) section`, HEIGHT),
        [],
        `sheet ${sheet}`,
      );
    await page.emulateMediaType();
    const sheets = textOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    assert.equal(sheets.length, SLIDES - 1 + steps.length);
    const values = ['27 points', '18 points', '17 points'];
    for (const [index, rows] of steps.entries())
      assert.deepEqual(
        values.filter((value) => sheets[STEPPED + index]?.includes(value)),
        values.slice(0, rows),
      );
    const others = sheets.slice(STEPPED + steps.length);
    for (const [index, value] of ['36 of 40', '17 of 21', '£13.7bn', '17 points'].entries())
      assert.ok(others[index]?.includes(value), value);
    await close(opened);
  });

const executablePath = FIREFOX;
if (executablePath !== undefined)
  test('reveal: rows, keys and markup in Firefox', async () => {
    const other = await firefox(executablePath);
    try {
      const { page, record } = await recordedPage(other);
      await page.setViewport({ width: 533, height: 300 });
      await page.goto(deck.address);
      await page.waitForFunction(() => Reveal.isReady());
      await presses(page, THERE_AND_BACK);
      await goTo(page, QUESTIONS);
      assert.deepEqual(await faultsOf(page, 'section.present', HEIGHT), []);
      const opener = await openerIn(page, WITH_BUTTONS);
      await opener.click();
      await untilOpen(page, opener, true);
      await page.keyboard.press('Escape');
      await untilOpen(page, opener, false);
      await until(page, QUESTIONS, 3);
      assert.deepEqual(record.messages, []);
    } finally {
      await other.close();
    }
  });
