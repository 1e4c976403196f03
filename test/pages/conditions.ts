// Charts on a page from disk, under the conditions of a reader's system and in the states that a reader makes.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { CHART_NAMES, type CHARTS } from './browser.js';

/** What the reader's system asks for, and what the page is. */
export interface Conditions {
  /** Media features; Puppeteer has no word for forced colours, the protocol has. */
  readonly features?: Readonly<Record<string, string>>;
  /** `print` for paper. */
  readonly media?: string;
  /** The page's own `color-scheme`; `normal` where it says nothing. */
  readonly scheme?: string;
  readonly width?: number;
  /** Scripts besides the drop-in, such as a language. */
  readonly scripts?: readonly string[];
  /** Comes before the charts do. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const forced = (scheme: string): Conditions => ({
  scheme: 'light dark',
  features: { 'forced-colors': 'active', 'prefers-color-scheme': scheme },
});

/** The ways in which colours change. */
export const COLOUR_CONDITIONS = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  'more contrast, light': { scheme: 'light', features: { 'prefers-contrast': 'more' } },
  'more contrast, dark': { scheme: 'dark', features: { 'prefers-contrast': 'more' } },
  'forced colours, light': forced('light'),
  'forced colours, dark': forced('dark'),
} as const satisfies Readonly<Record<string, Conditions>>;

/** Welsh, beside the drop-in. */
export const WELSH = 'big-society.cy.js';

/** A chart in a page. */
export type ChartElement = HTMLElementTagNameMap[`big-society-${keyof typeof CHARTS}`];

/** Selects every chart of a page. */
export const EVERY_CHART = `:is(${CHART_NAMES.map((chart) => `big-society-${chart}`).join()})`;

/** Opens a page that holds some markup and the drop-in; its font is one that every test machine has. */
export async function openPage(
  browser: Browser,
  markup: string,
  { features = {}, media = '', scheme = 'normal', width = 800, scripts = [], prepare }: Conditions = {},
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  await page.goto(pathToFileURL(path.resolve('test/fixtures/empty.html')).href);
  await prepare?.(page);
  await page.evaluate(
    (html, colorScheme) => {
      document.documentElement.style.colorScheme = colorScheme;
      document.body.style.cssText =
        'margin: 0; background: Canvas; color: CanvasText; font-family: Arial, "Liberation Sans", sans-serif';
      document.body.innerHTML = html;
    },
    markup,
    scheme,
  );
  for (const script of ['big-society.js', ...scripts])
    await page.addScriptTag({ url: pathToFileURL(path.resolve('build/dist', script)).href });
  await drawn(page);
  return page;
}

/** Resolves when every chart of a page is drawn. */
export const drawn = (page: Page): Promise<void> =>
  page.$$eval(EVERY_CHART, async (charts) => {
    for (const chart of charts as ChartElement[]) await chart.updateComplete;
  });

/** Sets an attribute of every chart of a page. */
export async function setAll(page: Page, attribute: string, value: string): Promise<void> {
  await page.$$eval(
    EVERY_CHART,
    (charts, name, text) => {
      for (const chart of charts) chart.setAttribute(name, text);
    },
    attribute,
    value,
  );
  await drawn(page);
}

/** Opens all that a reader can open; what opens may hold more. */
export const openAll = (page: Page): Promise<void> =>
  page.$$eval(EVERY_CHART, async (charts) => {
    for (const chart of charts as ChartElement[]) {
      const closed = (): readonly HTMLElement[] => [
        ...(chart.shadowRoot?.querySelectorAll<HTMLElement>('button[aria-expanded=false]') ?? []),
      ];
      for (let buttons = closed(); buttons.length > 0; buttons = closed()) {
        for (const button of buttons) button.click();
        await chart.updateComplete;
      }
    }
  });
