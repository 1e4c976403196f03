import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** What a page wrote to its console, what it threw and what it asked the network for. */
export interface PageRecord {
  readonly messages: string[];
  readonly requests: string[];
}

/** Paths of the browsers, as the test command found them; Firefox may be missing. */
export const CHROMIUM = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
export const FIREFOX = process.env['FIREFOX_PATH'];

/** A Chromium without window, for a test to close; its system wants less motion, so that pictures are still. */
export const chromium = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: [
      '--no-sandbox',
      '--lang=ar-EG',
      '--disable-background-networking',
      '--force-prefers-reduced-motion',
    ],
  });

/** A Firefox that is as strict with files as a reader's: Puppeteer would loosen it. */
export const firefox = (executablePath: string): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  });

/** Opens a page and writes down all that it says and asks for. */
export async function recordedPage(browser: Browser): Promise<{ page: Page; record: PageRecord }> {
  const page = await browser.newPage();
  const record: PageRecord = { messages: [], requests: [] };
  page.on('console', (message) => record.messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => record.messages.push(`error: ${String(error)}`));
  page.on('request', (request) => record.requests.push(request.url()));
  return { page, record };
}

/** The charts, and how many rows each opens with. */
export const CHARTS = { gap: 9, failures: 5, balance: 11 };

/** Their names. */
export const CHART_NAMES = Object.keys(CHARTS) as readonly (keyof typeof CHARTS)[];

/** The three tags. */
export const TAGS = CHART_NAMES.map((chart) => `<big-society-${chart}></big-society-${chart}>`).join('\n');

/** Waits until every chart of a page is drawn; resolves with the number of rows of each. */
export async function drawnRows(page: Page): Promise<readonly number[]> {
  const selector = CHART_NAMES.map((chart) => `big-society-${chart}`).join();
  await page.waitForFunction(
    (charts) =>
      [...document.querySelectorAll(charts)].every((chart) => chart.shadowRoot?.querySelector('[part=row]')),
    { timeout: 20_000 },
    selector,
  );
  return page.evaluate(
    (charts) =>
      [...document.querySelectorAll(charts)].map(
        (chart) => chart.shadowRoot?.querySelectorAll('[part=row]').length ?? 0,
      ),
    selector,
  );
}
