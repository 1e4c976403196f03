// The pages of the frameworks, as they were built, in a browser.
import { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { chromium, recordedPage } from '../pages/browser.js';
import { serve, type FileServer } from '../pages/server.js';

/** Where everything of the frameworks is. */
export const FOLDER = 'test/frameworks';
/** Where the built pages are. */
export const PAGES = `${FOLDER}/build/pages`;

/** React recommends its tools in every page. */
const ADVICE = /Download the React DevTools/;

/** Opens a built page by its path; `messages` are what it has written to the console until now. */
export interface Site {
  readonly open: (
    path: string,
  ) => Promise<{ readonly page: Page; readonly messages: () => readonly string[] }>;
}

/** Serves the pages to a browser for the tests of a file. */
export function site(): Site {
  let browser: Browser;
  let server: FileServer;
  before(async () => {
    browser = await chromium();
    server = await serve(PAGES);
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });
  return {
    open: async (path) => {
      const { page, record } = await recordedPage(browser);
      await page.goto(`${server.address}${path}`);
      return { page, messages: () => record.messages.filter((message) => !ADVICE.test(message)) };
    },
  };
}

/** What a chart shows. */
export interface Shown {
  readonly title: string;
  readonly rows: number;
  readonly text: string;
}

/** Waits until a chart is drawn. */
export async function shown(page: Page, selector: string): Promise<Shown> {
  await page.waitForFunction(
    (chart) => document.querySelector(chart)?.shadowRoot?.querySelector('[part=row]'),
    { timeout: 20_000 },
    selector,
  );
  return page.$eval(selector, async (chart) => {
    await (chart as Element & { readonly updateComplete: Promise<void> }).updateComplete;
    const root = chart.shadowRoot;
    return {
      title: root?.querySelector('[part=heading]')?.textContent ?? '',
      rows: root?.querySelectorAll('[part=row]').length ?? 0,
      text: root?.querySelector<HTMLElement>('[part=figure]')?.innerText.replace(/\s+/g, ' ') ?? '',
    };
  });
}

/** Clicks something inside of a chart, and waits until what follows is drawn. */
export const clickIn = (page: Page, chart: string, inside: string): Promise<void> =>
  page.$eval(
    chart,
    async (element, selector) => {
      element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
      await (element as Element & { readonly updateComplete: Promise<void> }).updateComplete;
      await new Promise(requestAnimationFrame);
    },
    inside,
  );

/** The text of something in the page. */
export const textIn = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent);
