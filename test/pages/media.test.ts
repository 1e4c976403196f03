import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { formatRgb, wcagContrast } from 'culori';
import type { Browser, Page } from 'puppeteer-core';
import { COLOURS } from '../../src/tokens.js';
import { CHART_NAMES, chromium, TAGS } from './browser.js';
import { COLOUR_CONDITIONS, openPage, setAll, type Conditions } from './conditions.js';
import { inner } from './inner-css.js';

let browser: Browser;
before(async () => {
  browser = await chromium();
});
after(() => browser.close());

const open = (conditions: Conditions, markup = TAGS): Promise<Page> => openPage(browser, markup, conditions);

/** A computed style inside a chart. */
const style = (page: Page, selector: string, property: string, chart = 'gap'): Promise<string> =>
  page.evaluate(
    (tag, inside, name) => {
      const element = document.querySelector(tag)?.shadowRoot?.querySelector(inside);
      return element ? getComputedStyle(element).getPropertyValue(name) : '';
    },
    `big-society-${chart}`,
    inner(selector),
    property,
  );

/** What a page may say of its colours, and what its charts are then on a light and on a dark system. */
const SCHEMES = {
  normal: ['light', 'light'],
  light: ['light', 'light'],
  dark: ['dark', 'dark'],
  'light dark': ['light', 'dark'],
} as const;

for (const [scheme, [onLight, onDark]] of Object.entries(SCHEMES))
  for (const [system, expected] of [
    ['light', onLight],
    ['dark', onDark],
  ] as const)
    test(`media: a page of color-scheme ${scheme} on a ${system} system has ${expected} charts`, async () => {
      const page = await open({ features: { 'prefers-color-scheme': system }, scheme });
      await looks(page, expected);
      // What the author says of the chart comes first.
      for (const theme of ['dark', 'light'] as const) {
        await setAll(page, 'theme', theme);
        await looks(page, theme);
      }
      await page.close();
    });

test('media: a chart follows the part of the page that it stands in', async () => {
  const page = await open(
    { features: { 'prefers-color-scheme': 'light' }, scheme: 'light' },
    `<div style="color-scheme: dark">${TAGS}</div>`,
  );
  await looks(page, 'dark');
  await page.close();
});

/** Fails where a chart is not light, or dark, throughout. */
async function looks(page: Page, theme: 'light' | 'dark'): Promise<void> {
  for (const chart of CHART_NAMES) {
    const found = await Promise.all([
      style(page, '.frame', 'background-color', chart),
      style(page, '.title', 'color', chart),
      style(page, ':is(.mark, .point, .bar-part).behind:not(.hollow)', 'fill', chart),
    ]);
    const { surface, text, behind } = COLOURS;
    assert.deepEqual(
      found,
      [surface, text, behind].map((colour) => formatRgb(colour[theme])),
      chart,
    );
  }
}

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

for (const scheme of ['light', 'dark'] as const) {
  test(`media: forced colours, ${scheme}: marks, lines and text in the system's colours, 3:1 and more`, async () => {
    const page = await open(COLOUR_CONDITIONS[`forced colours, ${scheme}`]);
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
  const page = await open(COLOUR_CONDITIONS['more contrast, light']);
  assert.equal(await style(page, '.where', 'color'), 'rgb(0, 0, 0)');
  assert.ok(wcagContrast(await style(page, '.connector', 'stroke'), '#fff') >= 4.5);
  await page.close();
});

test('media: in a narrow place each cell of the table says what it is', async () => {
  const page = await open({ width: 320 });
  const said = await page.evaluate(async () => {
    const chart = document.querySelector('big-society-gap');
    if (chart === null) return '';
    chart.view = 'table';
    await chart.updateComplete;
    const cell = chart.shadowRoot?.querySelector('td');
    return cell ? getComputedStyle(cell, '::before').content : '';
  });
  // A browser may give the attribute or what it says; the space after the colon is there. The ear has the head of the column.
  assert.match(said, /: "( \/ "")?$/);
  await page.close();
});
