// The same charts for every reader: wherever the machine stands, whatever it speaks, however large its text is.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { OWN_FIXTURES, ownHtml } from '../fixtures/own-tables.js';
import { chromium, CHROMIUM, TAGS } from './browser.js';
import { EVERY_CHART, openAll, openPage, setAll } from './conditions.js';
import { readTree, writeTree } from './tree.js';

const OWN = OWN_FIXTURES.map(
  (fixture) => `<big-society-${fixture.chart}>${ownHtml(fixture)}</big-society-${fixture.chart}>`,
).join('\n');

let browser: Browser;
/** What the charts say at home. */
let texts: readonly string[];

before(async () => {
  browser = await chromium();
  ({ texts } = await drawnIn(browser, HOME));
});
after(async () => {
  await browser.close();
});

/** All text of the charts, with everything open, and ordered as a table by what is measured. */
async function textsOf(page: Page): Promise<readonly string[]> {
  const texts = (): Promise<string[]> =>
    page.$$eval(EVERY_CHART, (charts) => charts.map(({ shadowRoot }) => shadowRoot?.textContent ?? ''));
  await openAll(page);
  const charts = await texts();
  await setAll(page, 'view', 'table');
  await page.$$eval(EVERY_CHART, async (tables) => {
    for (const table of tables) {
      table.shadowRoot?.querySelector<HTMLElement>('.sorter')?.click();
      await (table as HTMLElement & { readonly updateComplete: Promise<unknown> }).updateComplete;
    }
  });
  return [...charts, ...(await texts())];
}

/** Where a page believes to be, and when. */
interface Place {
  readonly zone: string;
  readonly locale: string;
  readonly now: string;
}

const HOME: Place = { zone: 'UTC', locale: 'en-GB', now: '2015-01-20T12:00:00.000Z' };

/** Opens the charts in a place; gives back their texts and what the page believes. */
async function drawnIn(own: Browser, { zone, locale, now }: Place) {
  const page = await openPage(own, TAGS + OWN, {
    prepare: async (empty) => {
      const session = await empty.createCDPSession();
      await session.send('Emulation.setTimezoneOverride', { timezoneId: zone });
      await session.send('Emulation.setLocaleOverride', { locale: locale.replaceAll('-', '_') });
      await empty.evaluate(
        (time, language) => {
          Date.now = () => Date.parse(time);
          globalThis.Date = new Proxy(Date, {
            construct: (real, given: readonly unknown[]) =>
              Reflect.construct(real, given.length === 0 ? [time] : given) as object,
          });
          Object.defineProperty(navigator, 'language', { value: language });
          Object.defineProperty(navigator, 'languages', { value: [language] });
        },
        now,
        locale,
      );
    },
  });
  const { believed } = await page.evaluate(() => {
    const options = Intl.DateTimeFormat().resolvedOptions();
    return { believed: [options.locale, options.timeZone, new Date().toISOString(), navigator.language] };
  });
  const said = await textsOf(page);
  await page.close();
  return { believed, texts: said };
}

const PLACES: readonly Place[] = [
  { zone: 'Pacific/Kiritimati', locale: 'tr-TR', now: '1970-01-01T00:00:00.000Z' },
  { zone: 'Etc/GMT+12', locale: 'ar-EG', now: '2038-01-19T03:14:08.000Z' },
  { zone: 'Asia/Kathmandu', locale: 'hi-IN-u-nu-deva', now: '2028-02-29T23:59:59.999Z' },
  { zone: 'Asia/Bangkok', locale: 'th-TH-u-ca-buddhist', now: '9999-12-31T23:59:59.999Z' },
];

test('places: the charts and own tables say the same in every time zone, language and year', async () => {
  assert.equal(texts.length, 12);
  for (const text of texts) assert.ok(text.length > 200);
  for (const place of PLACES) {
    const there = await drawnIn(browser, place);
    const [locale, zone, now, language] = there.believed;
    // Or nothing would be tested; Kathmandu has a second name.
    assert.equal(zone?.slice(0, 7), place.zone.slice(0, 7));
    assert.equal(locale?.slice(0, 2), place.locale.slice(0, 2));
    assert.deepEqual([now, language], [place.now, place.locale]);
    assert.deepEqual(there.texts, texts, place.locale);
  }
});

test('places: and in a browser of another language', async () => {
  const own = await puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: ['--no-sandbox', '--lang=de-DE', '--accept-lang=de-DE', '--disable-background-networking'],
    env: { ...process.env, LANGUAGE: 'de', LC_ALL: 'de_DE.UTF-8', TZ: 'America/St_Johns' },
  });
  try {
    const page = await openPage(own, TAGS + OWN);
    assert.deepEqual(
      await page.evaluate(() => [navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone]),
      ['de-DE', 'America/St_Johns'],
    );
    assert.deepEqual(await textsOf(page), texts);
  } finally {
    await own.close();
  }
});

/** Style sheets of pages whose text is of another size. */
const sized = (sizes: readonly string[]): readonly string[] =>
  sizes.map((size) => `:root { font-size: ${size} }`);

const USUAL = sized(['9px', '16px', '24px', '32px']);
const EXTREME = [
  ...sized(['1px', '100px']),
  ':root { font: 0/0 a }',
  ':root { font-size: 62.5% } body { font: 0/0 a }',
  'body { font-size: 3em } body > * { font: 0.01em/9 a }',
];

test('root sizes: a reader gets the same words whatever they are, and at usual ones nothing leaves its box', async () => {
  const page = await openPage(browser, TAGS + OWN);
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  await page.evaluate(() => {
    document.head.append(document.createElement('style'));
  });
  const trees = new Map<string, string>();
  for (const width of [240, 320, 800]) {
    await page.setViewport({ width, height: 800 });
    for (const css of [...USUAL, ...EXTREME]) {
      await page.$eval(
        'style',
        (style, text) => {
          style.textContent = text;
        },
        css,
      );
      // Where lines end is not what a reader gets.
      trees.set(`${width} px, ${css}`, writeTree(await readTree(session)).replace(/\s+/g, ' '));
      if (EXTREME.includes(css)) continue;
      const wide = await page.$$eval(EVERY_CHART, (charts) =>
        charts.flatMap((chart) => {
          const edge = chart.getBoundingClientRect();
          const frame = chart.shadowRoot?.querySelector('.frame');
          const parts = [...(chart.shadowRoot?.querySelectorAll('p, th, td, dt, dd, button, a') ?? [])];
          return [
            ...(!frame || frame.scrollWidth > frame.clientWidth + 1 ? [`${chart.localName} scrolls`] : []),
            ...parts
              .map((part) => ({ part, box: part.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 1 && (box.left < edge.left - 1 || box.right > edge.right + 1))
              .map(({ part }) => `${chart.localName}: ${part.textContent}`),
          ];
        }),
      );
      assert.deepEqual(wide, [], `${width} px, ${css}`);
    }
  }
  await page.close();
  const [first = ''] = trees.values();
  assert.match(first, /51%/);
  for (const [name, tree] of trees) assert.equal(tree, first, name);
});
