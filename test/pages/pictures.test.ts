import assert from 'node:assert/strict';
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { GAP_FIXTURES } from '../fixtures/gap.js';
import { OTHER_FIXTURES } from '../fixtures/others.js';
import { OWN_FIXTURES, ownHtml } from '../fixtures/own-tables.js';
import { CHART_NAMES, chromium, type CHARTS } from './browser.js';

// Pictures for a person to look at, in test/output/: every state, two widths, light and dark.
const FOLDER = 'test/output';

const whole: unknown = JSON.parse(await readFile('build/dist/data/big-society.json', 'utf8'));
const fixtures = [
  ...GAP_FIXTURES.map(({ name, attributes, data }) => ({ chart: 'gap' as const, name, attributes, data })),
  ...OTHER_FIXTURES.map((fixture) => ({ ...fixture, data: fixture.whole ? whole : undefined })),
  ...OWN_FIXTURES.map((fixture) => ({
    chart: fixture.chart,
    name: fixture.name,
    attributes: {},
    data: undefined,
    inside: ownHtml(fixture),
  })),
];

let browser: Browser;
before(async () => {
  browser = await chromium();
  await mkdir(FOLDER, { recursive: true });
});
after(() => browser.close());

/** A page with the script and nothing else. */
async function emptyPage(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path.resolve('test/fixtures/empty.html')).href);
  await page.addScriptTag({ url: pathToFileURL(path.resolve('build/dist/big-society.js')).href });
  return page;
}

/** Draws one chart into a page; resolves with its size. */
async function draw(
  page: Page,
  fixture: {
    readonly chart: keyof typeof CHARTS;
    readonly attributes: Readonly<Record<string, string>>;
    readonly data: unknown;
    /** What stands between its tags. */
    readonly inside?: string;
  },
  scheme: 'light' | 'dark',
  width: number,
): Promise<{ readonly width: number; readonly height: number }> {
  await page.setViewport({ width, height: 400 });
  return page.evaluate(
    async ({ chart: name, attributes, data, inside = '' }, colorScheme) => {
      document.documentElement.style.colorScheme = colorScheme;
      document.body.style.cssText = 'margin: 0; font-family: Arial, "Liberation Sans", sans-serif';
      const chart = document.createElement(`big-society-${name}`);
      for (const [attribute, value] of Object.entries(attributes)) chart.setAttribute(attribute, value);
      if (data !== undefined) chart.data = data;
      chart.innerHTML = inside;
      document.body.replaceChildren(chart);
      await chart.updateComplete;
      const { width, height } = chart.getBoundingClientRect();
      return { width, height };
    },
    fixture,
    scheme,
  );
}

for (const fixture of fixtures) {
  test(`pictures: ${fixture.chart}, ${fixture.name}`, async () => {
    const page = await emptyPage();
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [320, 720]) {
        await draw(page, fixture, scheme, width);
        const file = `${FOLDER}/${fixture.chart}-${fixture.name}-${scheme}-${width}.png` as const;
        await page.screenshot({ path: file, fullPage: true });
        assert.ok((await stat(file)).size > 5_000, `${file} is empty`);
      }
    }
    await page.close();
  });
}

// The README's pictures: `npm run golden` draws them anew.
for (const chart of CHART_NAMES) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`pictures: the README's ${chart}, ${scheme}, is as high as the chart`, async () => {
      const page = await emptyPage();
      const file = `docs/pictures/${chart}-${scheme}.webp` as const;
      const { width, height } = await draw(page, { chart, attributes: {}, data: undefined }, scheme, 720);
      if (process.env['UPDATE_GOLDEN'] === '1')
        await page.screenshot({ path: file, type: 'webp', quality: 80, fullPage: true });
      const picture = await page.evaluate(
        async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          return { width: image.naturalWidth, height: image.naturalHeight };
        },
        `data:image/webp;base64,${(await readFile(file)).toString('base64')}`,
      );
      assert.equal(picture.width, width);
      assert.ok(Math.abs(picture.height - height) < 0.02 * height, 'run npm run golden');
      await page.close();
    });
  }
}
