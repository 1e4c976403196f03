// The deck of examples/impress and the guide's, from a folder without a network.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { chromium, recordedPage, type PageRecord } from '../pages/browser.js';
import { snippetWith } from '../pages/snippets.js';
import { folderAsIn, type DeckFolder } from './folder.js';
import { innerMarkup } from './charts.js';
import { faultsOf, openerIn, rowsSeen, untilOpen } from './slide.js';

const GUIDE = 'docs/impress.md';
const HEIGHT = 720;
/** The steps of the deck, and how large each is in it. */
const STEPS = { title: 1, gap: 1, reason: 2, verdict: 0.5, questions: 1 };
const GAP = '#gap big-society-gap';
const WITH_BUTTONS = '#questions big-society-gap';

let browser: Browser;
let deck: DeckFolder;
before(async () => {
  [browser, deck] = await Promise.all([chromium(), folderAsIn(GUIDE, 'examples/impress/index.html')]);
});
after(async () => {
  await browser.close();
  await deck.remove();
});

interface Open {
  readonly page: Page;
  readonly record: PageRecord;
}

/** Waits until impress.js has arrived at a step. */
const arrive = (page: Page, step: string): Promise<unknown> =>
  page.waitForFunction(
    (id) =>
      document.body.classList.contains(`impress-on-${id}`) &&
      document.querySelector('.step.present')?.id === id &&
      document.getAnimations().length === 0,
    { timeout: 5000 },
    step,
  );

/** Opens a deck at a step with the network off. */
async function open(
  step: string,
  { width = 1280, height = HEIGHT, address = deck.address } = {},
): Promise<Open> {
  const { page, record } = await recordedPage(browser);
  await page.setOfflineMode(true);
  await page.setViewport({ width, height });
  await page.goto(`${address}#/${step}`);
  await arrive(page, step);
  return { page, record };
}

/** Ends a test: nothing was asked of a network, nothing was said. */
async function close({ page, record }: Open): Promise<void> {
  assert.deepEqual(
    record.requests.filter((request) => !request.startsWith('file:')),
    [],
  );
  assert.deepEqual(record.messages, []);
  await page.close();
}

test('impress: every step is right on first show at its scale, and holds what is on it', async () => {
  const opened = await open('title');
  const { page } = opened;
  const first = await innerMarkup(page);
  assert.equal(first.length, 4);
  for (const [step, scale] of Object.entries(STEPS).slice(1)) {
    await page.evaluate((id) => {
      location.hash = `#/${id}`;
    }, step);
    await arrive(page, step);
    assert.equal(
      await page.$eval(`#${step}`, (element) => element.getAttribute('data-scale') ?? '1'),
      String(scale),
    );
    assert.ok((await page.$eval(`#${step}`, (element) => element.scrollHeight)) <= HEIGHT);
    // impress.js shows a step of any scale at its own size; what is turned has no upright box.
    if (step !== 'questions') assert.deepEqual(await faultsOf(page, `#${step}`, HEIGHT), [], step);
  }
  assert.deepEqual(await innerMarkup(page), first);
  await close(opened);
});

/** Presses a key, and waits for the step and the rows that it leads to. */
async function press(
  page: Page,
  key: 'ArrowRight' | 'ArrowLeft' | ' ',
  step: string,
  rows: number,
): Promise<void> {
  await page.keyboard.press(key);
  await arrive(page, step);
  await page.waitForFunction(
    (chart, count) => document.querySelector(chart)?.getAttribute('step') === count,
    { timeout: 3000 },
    GAP,
    String(rows),
  );
}

test('impress: rows come and go with the substeps of the deck', async () => {
  const opened = await open('title');
  const { page } = opened;
  await press(page, 'ArrowRight', 'gap', 0);
  assert.equal(await rowsSeen(page, GAP), 0);
  await press(page, 'ArrowRight', 'gap', 1);
  assert.equal(await rowsSeen(page, GAP), 1);
  await press(page, ' ', 'gap', 2);
  await press(page, 'ArrowLeft', 'gap', 1);
  await press(page, 'ArrowRight', 'gap', 2);
  await press(page, 'ArrowRight', 'gap', 3);
  assert.equal(await rowsSeen(page, GAP), 3);
  await press(page, 'ArrowRight', 'reason', 3);
  // impress.js begins a step anew whenever it comes to it.
  await press(page, 'ArrowLeft', 'gap', 0);
  await press(page, 'ArrowLeft', 'title', 0);
  await close(opened);
});

for (const [name, viewport] of [
  ['0.4', { width: 512, height: 288 }],
  ['1', { width: 1280, height: 720 }],
  ['2', { width: 2560, height: 1440 }],
] as const)
  test(`impress: scaled to ${name} a button works at its place, also where the step is turned`, async () => {
    const [plain, opened] = await Promise.all([open('questions'), open('questions', viewport)]);
    const { page } = opened;
    assert.deepEqual(await innerMarkup(page), await innerMarkup(plain.page));
    const opener = await openerIn(page, WITH_BUTTONS);
    for (const state of [true, false]) {
      await opener.click();
      await untilOpen(page, opener, state);
    }
    await Promise.all([close(opened), close(plain)]);
  });

test('impress: keys are the deck’s until the focus is inside a chart, and those that act there stop there', async () => {
  const opened = await open('verdict');
  const { page } = opened;
  await press(page, ' ', 'questions', 0);
  const opener = await openerIn(page, WITH_BUTTONS);
  for (let tabs = 0; tabs < 10; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await opener.evaluate((button) => button.matches(':focus'))) break;
  }
  for (const [key, state] of [
    [' ', true],
    [' ', false],
    ['Enter', true],
    ['Escape', false],
  ] as const) {
    await page.keyboard.press(key);
    await untilOpen(page, opener, state);
    await arrive(page, 'questions');
  }
  assert.ok(await opener.evaluate((button) => button.matches(':focus')));
  await press(page, 'ArrowLeft', 'verdict', 0);
  // What was left behind takes no key any more.
  await press(page, ' ', 'questions', 0);
  await close(opened);
});

test('impress: a chart of another step is the way to that step, and no button', async () => {
  const opened = await open('overview');
  const { page } = opened;
  const opener = await openerIn(page, WITH_BUTTONS);
  await opener.click();
  await arrive(page, 'questions');
  await untilOpen(page, opener, false);
  await close(opened);
});

test('impress: the page of the guide is a deck, row by row', async () => {
  const address = await deck.write('guide.html', snippetWith('html', '<!doctype html>', GUIDE));
  const opened = await open('title', { address });
  const { page } = opened;
  await press(page, 'ArrowRight', 'gap', 0);
  await press(page, 'ArrowRight', 'gap', 1);
  await press(page, 'ArrowLeft', 'gap', 0);
  assert.deepEqual(await faultsOf(page, '#gap', HEIGHT), []);
  await close(opened);
});

test('impress: prints the step that is shown', async () => {
  const opened = await open('verdict');
  const pdf = await opened.page.pdf({ width: 1280, height: HEIGHT, printBackground: true });
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  assert.match(text, /17 of 21/);
  await close(opened);
});
