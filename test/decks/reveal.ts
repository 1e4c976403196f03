// The deck of examples/reveal in a folder without a network, and what a speaker does with it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { chromium, recordedPage, type PageRecord } from '../pages/browser.js';
import { folderAsIn, type DeckFolder } from './folder.js';

export const GUIDE = 'docs/reveal.md';
export const HEIGHT = 720;
export const SLIDES = 6;
/** The slide that is revealed row by row, and that with buttons. */
export const STEPPED = 1;
export const QUESTIONS = 5;
export const GAP = 'section:nth-child(2) big-society-gap';
export const WITH_BUTTONS = '.details big-society-gap';

/** The part of reveal.js that the tests ask. */
interface Deck {
  isReady(): boolean;
  isOverview(): boolean;
  isScrollView(): boolean;
  getIndices(): { readonly h: number; readonly f?: number };
  getScale(): number;
  slide(h: number): void;
}
declare global {
  const Reveal: Deck;
}

export let browser: Browser;
export let deck: DeckFolder;
before(async () => {
  [browser, deck] = await Promise.all([chromium(), folderAsIn(GUIDE, 'examples/reveal/index.html')]);
});
after(async () => {
  await browser.close();
  await deck.remove();
});

export interface Open {
  readonly page: Page;
  readonly record: PageRecord;
}

/** Opens a deck with the network off, and waits until it is ready. */
export async function open(
  // Slides that stand at once.
  address = `${deck.address}?transition=none`,
  { width = 1280, height = HEIGHT, scheme = 'light', hasTouch = false } = {},
): Promise<Open> {
  const { page, record } = await recordedPage(browser);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setOfflineMode(true);
  await page.setViewport({ width, height, hasTouch });
  await page.goto(address);
  await page.waitForFunction(() => Reveal.isReady() && document.querySelector('.reveal.ready'));
  return { page, record };
}

/** Ends a test: nothing was asked of a network, nothing was said. */
export async function close({ page, record }: Open): Promise<void> {
  assert.deepEqual(
    record.requests.filter((request) => !request.startsWith('file:')),
    [],
  );
  assert.deepEqual(record.messages, []);
  await page.close();
}

/** Jumps to a slide, and waits until it stands still. */
export const goTo = async (page: Page, slide: number): Promise<void> => {
  await page.evaluate((index) => {
    Reveal.slide(index);
  }, slide);
  await page.waitForFunction(() => document.querySelector('section.present')?.getAnimations().length === 0, {
    timeout: 3000,
  });
};

/** Waits until the deck shows a slide, and of the chart with `step` so many rows. */
export const until = async (page: Page, slide: number, rows: number): Promise<void> => {
  const now = (): Promise<string> =>
    page.evaluate(
      (chart) =>
        `slide ${Reveal.getIndices().h}, step ${document.querySelector(chart)?.getAttribute('step')}`,
      GAP,
    );
  await page
    .waitForFunction(
      (index, step, chart) =>
        Reveal.getIndices().h === index && document.querySelector(chart)?.getAttribute('step') === step,
      { timeout: 3000 },
      slide,
      String(rows),
      GAP,
    )
    .catch(async () => {
      assert.equal(await now(), `slide ${slide}, step ${rows}`);
    });
};

/** Presses keys one after another, and looks at slide and rows after each. */
export async function presses(
  page: Page,
  keys: readonly (readonly [
    key: 'ArrowRight' | 'ArrowLeft' | ' ' | 'Home' | 'End',
    slide: number,
    rows: number,
  ])[],
): Promise<void> {
  for (const [key, slide, rows] of keys) {
    await page.keyboard.press(key);
    await until(page, slide, rows);
  }
}

/** The deck's own keys, there and back. */
export const THERE_AND_BACK = [
  ['ArrowRight', STEPPED, 0],
  ['ArrowRight', STEPPED, 1],
  [' ', STEPPED, 2],
  ['ArrowRight', STEPPED, 3],
  ['ArrowRight', STEPPED + 1, 3],
  ['ArrowLeft', STEPPED, 3],
  ['ArrowLeft', STEPPED, 2],
  ['ArrowLeft', STEPPED, 1],
  ['ArrowLeft', STEPPED, 0],
  ['ArrowLeft', 0, 0],
  ['End', QUESTIONS, 3],
  ['Home', 0, 0],
] as const;

/** A deck of which one slide has something else, and which may get the charts late. */
export const deckWith = async (
  slide: string,
  { drop = DROP_IN, query = '', hasTouch = false } = {},
): Promise<Open> => {
  const example = await readFile('examples/reveal/index.html', 'utf8');
  const html = example
    .replace(/<big-society-gap\s+step="0"[\s\S]*?<\/big-society-gap>/, slide)
    .replace(DROP_IN, drop);
  return open(`${await deck.write('other.html', html)}?transition=none${query}`, { hasTouch });
};

export const DROP_IN = '<script src="big-society.js"></script>';
export const DEFERRED = '<script src="big-society.js" defer></script>';
/** Comes when a test calls for it. */
export const LATE =
  '<script>addEventListener("late", () => document.head.append(Object.assign(document.createElement("script"), { src: "big-society.js" })))</script>';

export const ROWS =
  'figures="gap-pull-together-deprivation-2012 gap-pull-together-age-2012 gap-trust-rural-urban"';
export const CHART = `<big-society-gap step="0" ${ROWS}></big-society-gap>`;

/** How many rows and how many other fragments the slide shows, after each step of the deck until it turns. */
export const turns = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const api = Reveal as unknown as { next(): void };
    Reveal.slide(1);
    const found: string[] = [];
    while (Reveal.getIndices().h === 1 && found.length < 12) {
      await new Promise(requestAnimationFrame);
      const slide = document.querySelector('section.present');
      found.push(
        [
          ...[...(slide?.querySelectorAll('[step]') ?? [])].map((chart) => chart.getAttribute('step')),
          slide?.querySelectorAll('p.fragment.visible').length,
        ].join(),
      );
      api.next();
    }
    return found;
  });
