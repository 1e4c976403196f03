// axe in every state of the charts: all its rules for WCAG 2.2 AA and for good practice, none left out.
import assert from 'node:assert/strict';
import path from 'node:path';
import test, { after, before } from 'node:test';
import type Axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { chromium, TAGS } from './browser.js';
import {
  COLOUR_CONDITIONS,
  EVERY_CHART,
  openAll,
  openPage,
  setAll,
  WELSH,
  type Conditions,
} from './conditions.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Texts whose contrast axe cannot judge, by the reason that it gives; contrast.test.ts measures
 * the contrast of all of them.
 */
const UNDECIDED: Readonly<Record<string, RegExp>> = {
  // Text in a picture: axe does not look at what SVG paints,
  imgNode: /^<text /,
  // nor takes a single digit for text.
  shortTextContent: /^<text /,
  // The arrow between two readings and a sign that stands alone are no letters.
  nonBmp: /^<span (class="range" )?aria-hidden="true">(<!--.*?-->)?( →&nbsp;|≈)<\/span>/,
  // The next row of the table lies over a cell that spans two; it has no ground of its own.
  bgOverlap: /^<(td|th) [^>]*rowspan="[2-9]"/,
};

/** What axe found in one node. */
interface Finding {
  readonly rule: string;
  readonly reason: string;
  readonly html: string;
  /** Whether axe says that it cannot judge. */
  readonly undecided: boolean;
}

let browser: Browser;
before(async () => {
  browser = await chromium();
});
after(() => browser.close());

/** Opens an article with some charts; axe stands ready. */
async function article(markup: string, conditions: Conditions = {}): Promise<Page> {
  const page = await openPage(browser, `<main><h1>An article</h1>${markup}</main>`, conditions);
  await page.addScriptTag({ path: path.resolve('node_modules/axe-core/axe.min.js') });
  return page;
}

/** All that axe finds in a page. */
const find = (page: Page): Promise<readonly Finding[]> =>
  page.evaluate(async (values) => {
    const axe = Reflect.get(globalThis, 'axe') as typeof Axe;
    const { violations, incomplete } = await axe.run(document, {
      resultTypes: ['violations', 'incomplete'],
      runOnly: { type: 'tag', values },
    });
    return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all, none }) => ({
        rule: id,
        reason: [...any, ...all, ...none]
          .map(
            ({ data, message }) => (data as { readonly messageKey?: string } | null)?.messageKey ?? message,
          )
          .join(),
        html,
        undecided: incomplete.some(
          (result) => result.id === id && result.nodes.some((node) => node.html === html),
        ),
      })),
    );
  }, RULES);

const isExplained = ({ rule, reason, html, undecided }: Finding): boolean =>
  undecided && rule === 'color-contrast' && UNDECIDED[reason]?.test(html) === true;

/** Fails where axe finds something that is not explained above. */
async function clean(page: Page, state: string): Promise<void> {
  const faults = (await find(page)).filter((finding) => !isExplained(finding));
  assert.deepEqual(
    faults.map(({ rule, reason, html }) => `${rule} (${reason}): ${html}`),
    [],
    state,
  );
}

/** Clicks the first heading of each table that orders its rows. */
const sort = (page: Page): Promise<void> =>
  page.$$eval(EVERY_CHART, (charts) => {
    for (const chart of charts) chart.shadowRoot?.querySelector<HTMLElement>('[data-sort]')?.click();
  });

for (const [name, conditions] of Object.entries(COLOUR_CONDITIONS))
  test(`axe: nothing, ${name}: as they are, all open, as tables, sorted`, async () => {
    const page = await article(TAGS, conditions);
    await clean(page, 'as they are');
    await openAll(page);
    await clean(page, 'all open');
    await setAll(page, 'view', 'table');
    await clean(page, 'as tables');
    await sort(page);
    await page.waitForFunction(
      (every) =>
        [...document.querySelectorAll(every)].every((chart) =>
          chart.shadowRoot?.querySelector('[aria-sort=ascending]'),
        ),
      {},
      EVERY_CHART,
    );
    await clean(page, 'sorted');
    await page.close();
  });

/** States that an author makes. */
const GIVEN: Readonly<Record<string, string>> = {
  'without details': TAGS.replaceAll('></', ' details="off"></'),
  'five charts on one page': `${TAGS}<big-society-gap></big-society-gap><big-society-failures></big-society-failures>`,
  'titles as headings below the page’s': TAGS.replaceAll('></', ' heading-level="2"></'),
  'without titles': TAGS.replaceAll('></', ' heading="" subheading=""></'),
  'others highlighted':
    '<big-society-gap highlight="gap-cuts-per-head"></big-society-gap>' +
    '<big-society-failures highlight="fail2-pcc-turnout"></big-society-failures>' +
    '<big-society-balance highlight="bal-youth-formal"></big-society-balance>',
};

for (const [name, markup] of Object.entries(GIVEN))
  test(`axe: nothing, ${name}`, async () => {
    const page = await article(markup);
    await clean(page, name);
    await page.close();
  });

/** States that change every line; all that can be is opened. */
const ARRANGED: Readonly<Record<string, readonly [markup: string, conditions?: Conditions]>> = {
  Welsh: [`<div lang="cy">${TAGS}</div>`, { scripts: [WELSH] }],
  'from right to left': [`<div dir="rtl">${TAGS}</div>`],
  'at 320 px': [TAGS, { width: 320 }],
  'with the script for files': [TAGS, { width: 320, scripts: ['big-society.files.js'] }],
};

for (const [name, [markup, conditions]] of Object.entries(ARRANGED))
  test(`axe: nothing, ${name}: all open, as tables`, async () => {
    const page = await article(markup, conditions);
    await openAll(page);
    await clean(page, 'all open');
    await setAll(page, 'view', 'table');
    await clean(page, 'as tables');
    await page.close();
  });

/** An answer that does not come, and one that says no. */
const ANSWERS = { loading: null, failed: 503 };

/** Waits until every chart has something to say in place of a figure. */
const messages = async (page: Page, text: string): Promise<void> => {
  await page.waitForFunction(
    (every, words) =>
      [...document.querySelectorAll(every)].every((chart) =>
        chart.shadowRoot?.querySelector('.message')?.textContent.includes(words),
      ),
    {},
    EVERY_CHART,
    text,
  );
};

for (const [name, status] of Object.entries(ANSWERS))
  test(`axe: nothing, ${name}`, async () => {
    const page = await article(TAGS);
    await page.$$eval(
      EVERY_CHART,
      (charts, code) => {
        globalThis.fetch = () =>
          code === null ? new Promise(() => undefined) : Promise.resolve(new Response('', { status: code }));
        for (const chart of charts) chart.setAttribute('src', 'figures.json');
      },
      status,
    );
    await messages(page, status === null ? 'loading' : 'cannot be reached');
    await clean(page, name);
    await page.close();
  });

test('axe: nothing, where there is no figure to show', async () => {
  const page = await article(TAGS.replaceAll('></', ' figures="nothing"></'));
  await messages(page, 'There is no figure');
  await clean(page, 'message');
  await page.close();
});
