// What a reader sees of the charts in a deck.
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/** The charts, by all their names. */
export const CHARTS = ['big-society', 'bs']
  .flatMap((name) => ['gap', 'failures', 'balance'].map((chart) => `${name}-${chart}`))
  .join();

/** What tests ask a chart for. */
type Chart = Element & { readonly updateComplete: Promise<void> };

/** What comes one by one. */
const STEPS = '[part=row], .verdict, .findings > li';

/** How many rows are seen of each chart that stands on the screen, in the order of the page. */
export const rowsSeen = (page: Page): Promise<readonly number[]> =>
  page.$$eval(
    CHARTS,
    (charts, steps) =>
      charts
        .filter((chart) => chart.checkVisibility() && chart.getBoundingClientRect().width > 0)
        .map((chart) => {
          const rows = [...(chart.shadowRoot?.querySelectorAll(steps) ?? [])];
          return rows.filter((row) => row.checkVisibility({ visibilityProperty: true })).length;
        }),
    STEPS,
  );

/** Waits until the charts on the screen show so many rows; ends with what they show instead. */
export async function seesRows(page: Page, ...rows: readonly number[]): Promise<void> {
  let seen: readonly number[] = [];
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    seen = await rowsSeen(page);
    if (seen.join() === rows.join()) return;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  throw new Error(`seen are ${seen.join()} rows, not ${rows.join()}: ${page.url()}`);
}

/** The markup inside each chart, with what is drawn there. */
export const innerMarkup = (page: Page): Promise<readonly string[]> =>
  page.$$eval(CHARTS, async (charts) => {
    await Promise.all(charts.map((chart) => (chart as Chart).updateComplete));
    return charts.map((chart) => chart.shadowRoot?.innerHTML ?? '');
  });

/** How a chart on the screen stands on its slide. */
export interface Fit {
  /** The smallest text, in parts of the slide's height. */
  readonly smallest: number;
  /** How far it reaches out of the slide at most, in pixels. */
  readonly over: number;
}

/** How each chart on the screen stands on the slide around it. */
export const fits = (page: Page, slide: string): Promise<readonly Fit[]> =>
  page.$$eval(
    CHARTS,
    (charts, around) =>
      charts
        .filter((chart) => chart.checkVisibility() && chart.getBoundingClientRect().width > 0)
        .map((chart) => {
          const stage = chart.closest<HTMLElement>(around);
          const room = stage?.getBoundingClientRect() ?? new DOMRect();
          const texts = [...(chart.shadowRoot?.querySelectorAll('*') ?? [])].filter(
            (element) =>
              [...element.childNodes].some(
                (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
              ) &&
              element.closest('.ear, style') === null &&
              element.checkVisibility(),
          );
          const boxes = [chart, ...texts].map((element) => element.getBoundingClientRect());
          // Of a slide that is shown larger or smaller, the type has the slide's own size.
          const height = stage?.offsetHeight ?? NaN;
          return {
            smallest: Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))) / height,
            over: Math.max(
              ...boxes.flatMap((box) => [
                box.right - room.right,
                room.left - box.left,
                box.bottom - room.bottom,
                room.top - box.top,
              ]),
            ),
          };
        }),
    slide,
  );

/** Where the middle of the button stands that opens the first detail of a chart on the screen. */
export const openerAt = (page: Page, chart: string): Promise<{ readonly x: number; readonly y: number }> =>
  page.$eval(chart, (element) => {
    const box = element.shadowRoot?.querySelector('[part=opener]')?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });

/** Whether that detail is open. */
export const isOpen = (page: Page, chart: string): Promise<boolean> =>
  page.$eval(chart, async (element) => {
    await (element as Chart).updateComplete;
    return element.shadowRoot?.querySelector('[part=opener]')?.getAttribute('aria-expanded') === 'true';
  });

/** Opens and closes that detail with the keys that press a button, and looks at the deck after each. */
export async function pressOpener(page: Page, chart: string, look: () => void): Promise<void> {
  await page.$eval(chart, (element) =>
    element.shadowRoot?.querySelector<HTMLElement>('[part=opener]')?.focus(),
  );
  for (const [key, isNow] of [
    ['Space', true],
    ['Enter', false],
    ['Enter', true],
    ['Space', false],
  ] as const) {
    await page.keyboard.press(key);
    assert.equal(await isOpen(page, chart), isNow, key);
    look();
  }
}
