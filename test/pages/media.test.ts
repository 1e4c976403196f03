import assert from 'node:assert/strict';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { formatRgb, wcagContrast } from 'culori';
import type { Browser, MediaFeature, Page } from 'puppeteer-core';
import { COLOURS } from '../../src/tokens.js';
import { chromium, drawnRows, TAGS } from './browser.js';

const SCRIPT = pathToFileURL(path.resolve('build/dist/big-society.js')).href;

let browser: Browser;
before(async () => {
  browser = await chromium();
});
after(() => browser.close());

/** A page with the three charts, under some conditions of the reader's system. */
async function open(features: readonly MediaFeature[], scheme = 'normal', forced = false): Promise<Page> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const forcedColors = forced ? [{ name: 'forced-colors', value: 'active' }] : [];
  await session.send('Emulation.setEmulatedMedia', { features: [...features, ...forcedColors] });
  await page.goto(pathToFileURL(path.resolve('test/fixtures/empty.html')).href);
  await page.evaluate(
    (value, tags) => {
      document.documentElement.style.colorScheme = value;
      document.body.innerHTML = tags;
    },
    scheme,
    TAGS,
  );
  await page.addScriptTag({ url: SCRIPT });
  await drawnRows(page);
  return page;
}

/** A computed style inside a chart. */
const style = (page: Page, selector: string, property: string, chart = 'gap'): Promise<string> =>
  page.evaluate(
    (tag, inside, name) => {
      const element = document.querySelector(tag)?.shadowRoot?.querySelector(inside);
      return element ? getComputedStyle(element).getPropertyValue(name) : '';
    },
    `big-society-${chart}`,
    selector,
    property,
  );

test('media: a light page on a dark system keeps a light chart', async () => {
  const page = await open([{ name: 'prefers-color-scheme', value: 'dark' }]);
  assert.equal(await style(page, '.frame', 'background-color'), 'rgb(255, 255, 255)');
  await page.close();
});

test('media: a page that follows the system takes the chart with it', async () => {
  const page = await open([{ name: 'prefers-color-scheme', value: 'dark' }], 'light dark');
  assert.equal(await style(page, '.frame', 'background-color'), 'rgb(21, 23, 28)');
  await page.close();
});

/** What carries meaning, and by which property. */
const MEANING = {
  gap: [
    ['.plot .mark.behind', 'fill'],
    ['.plot .mark.compared', 'fill'],
    ['.connector', 'stroke'],
    ['.plot .value.behind', 'fill'],
    ['.label', 'color'],
    ['.link', 'color'],
  ],
  failures: [
    ['.unit-filled', 'fill'],
    ['.unit-outlined', 'stroke'],
    ['.join', 'stroke'],
    ['.point', 'fill'],
    ['.point.hollow', 'stroke'],
    ['.bar-part', 'fill'],
    ['.bar-part.behind.hollow', 'stroke'],
    ['.bar-zero', 'stroke'],
    ['.opener', 'color'],
    ['.value.behind', 'fill'],
  ],
  balance: [
    ['.unit-filled', 'fill'],
    ['.unit-outlined', 'stroke'],
    ['.bar-part.behind', 'fill'],
    ['.bar-part.compared', 'fill'],
    ['.bar-zero', 'stroke'],
    ['.value.compared', 'fill'],
    ['.when', 'color'],
  ],
} as const;

/** Rust and navy, light and dark. */
const OWN = [COLOURS.behind, COLOURS.behindText, COLOURS.compared].flatMap(({ light, dark }) => [
  formatRgb(light),
  formatRgb(dark),
]);

for (const scheme of ['light', 'dark']) {
  test(`media: forced colours, ${scheme}: marks, lines and text in the system's colours, 3:1 and more`, async () => {
    const page = await open([{ name: 'prefers-color-scheme', value: scheme }], 'light dark', true);
    for (const [chart, meanings] of Object.entries(MEANING)) {
      const canvas = await style(page, '.frame', 'background-color', chart);
      for (const [selector, property] of meanings) {
        const colour = await style(page, selector, property, chart);
        assert.ok(wcagContrast(colour, canvas) >= 3, `${chart} ${selector}: ${colour} on ${canvas}`);
        assert.ok(!OWN.includes(colour), selector);
      }
    }
    const canvas = await style(page, '.frame', 'background-color');
    assert.equal(await style(page, '.plot .mark.hollow', 'fill'), canvas);
    assert.equal(await style(page, '.bar-part.hollow', 'fill', 'failures'), canvas);
    await page.close();
  });
}

test('media: more contrast makes text black and connectors 4.5:1', async () => {
  const page = await open([{ name: 'prefers-contrast', value: 'more' }]);
  assert.equal(await style(page, '.where', 'color'), 'rgb(0, 0, 0)');
  assert.ok(wcagContrast(await style(page, '.connector', 'stroke'), '#fff') >= 4.5);
  await page.close();
});

test('media: nothing moves, whether or not the reader asks for less motion', async () => {
  const page = await open([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const running = await page.evaluate(
    () => [...document.body.children].flatMap((chart) => chart.shadowRoot?.getAnimations() ?? []).length,
  );
  assert.equal(running, 0);
  await page.close();
});

test('media: in a narrow place each cell of the table says what it is', async () => {
  const page = await open([]);
  await page.setViewport({ width: 320, height: 800 });
  const said = await page.evaluate(async () => {
    const chart = document.querySelector('big-society-gap');
    if (chart === null) return '';
    chart.view = 'table';
    await chart.updateComplete;
    const cell = chart.shadowRoot?.querySelector('td');
    return cell ? getComputedStyle(cell, '::before').content : '';
  });
  // A browser may give the attribute or what it says; the space after the colon is there.
  assert.match(said, /: "$/);
  await page.close();
});
