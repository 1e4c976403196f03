// Pictures for a person to look at, in test/output/: what readers, pages and systems make of the charts.
import assert from 'node:assert/strict';
import { mkdir, stat } from 'node:fs/promises';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { CHART_NAMES, chromium } from './browser.js';
import { COLOUR_CONDITIONS, drawn, EVERY_CHART, openPage, WELSH, type Conditions } from './conditions.js';

const FOLDER = 'test/output';

interface State {
  readonly conditions?: Conditions;
  /** Around the chart. */
  readonly attributes?: string;
  /** Of the page. */
  readonly css?: string;
  /** Whether the first detail is open, and the first further evidence. */
  readonly open?: boolean;
}

/** The least that text spacing must bear: WCAG 2.2, 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

const STATES: Readonly<Record<string, State>> = {
  'text-200': { css: ':root { font-size: 32px }' },
  spacing: { css: SPACING },
  'more-contrast-light': { conditions: COLOUR_CONDITIONS['more contrast, light'] },
  'more-contrast-dark': { conditions: COLOUR_CONDITIONS['more contrast, dark'] },
  'forced-light': { conditions: COLOUR_CONDITIONS['forced colours, light'] },
  'forced-dark': { conditions: COLOUR_CONDITIONS['forced colours, dark'] },
  rtl: { attributes: 'dir="rtl"' },
  welsh: { attributes: 'lang="cy"', conditions: { scripts: [WELSH] } },
  'open-light': { open: true },
  'open-dark': { open: true, conditions: COLOUR_CONDITIONS.dark },
  grey: { css: ':root { filter: grayscale(1) }' },
};

let browser: Browser;
before(async () => {
  browser = await chromium();
  await mkdir(FOLDER, { recursive: true });
});
after(() => browser.close());

/** Opens the first detail and the first further evidence of a chart. */
async function openFirst(page: Page): Promise<void> {
  await page.$$eval(EVERY_CHART, (charts) => {
    for (const selector of ['.more > .opener', '.opener'])
      for (const chart of charts) chart.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  });
  await drawn(page);
}

for (const chart of CHART_NAMES)
  for (const [name, { conditions, attributes = '', css = '', open = false }] of Object.entries(STATES))
    test(`pictures: ${chart}, ${name}`, async () => {
      const tag = `big-society-${chart}`;
      const page = await openPage(
        browser,
        `<style>${css}</style><div ${attributes}><${tag}></${tag}></div>`,
        conditions,
      );
      if (open) await openFirst(page);
      for (const width of [320, 720]) {
        await page.setViewport({ width, height: 400 });
        const file = `${FOLDER}/${chart}-${name}-${width}.png` as const;
        await page.screenshot({ path: file, fullPage: true });
        assert.ok((await stat(file)).size > 5_000, `${file} is empty`);
      }
      await page.close();
    });
