import assert from 'node:assert/strict';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { wcagContrast } from 'culori';
import type { Browser, MediaFeature, Page } from 'puppeteer-core';
import { chromium } from './browser.js';

const SCRIPT = pathToFileURL(path.resolve('build/dist/big-society.js')).href;

let browser: Browser;
before(async () => {
  browser = await chromium();
});
after(() => browser.close());

/** A page with one chart, under some conditions of the reader's system. */
async function open(features: readonly MediaFeature[], scheme = 'normal', forced = false): Promise<Page> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const forcedColors = forced ? [{ name: 'forced-colors', value: 'active' }] : [];
  await session.send('Emulation.setEmulatedMedia', { features: [...features, ...forcedColors] });
  await page.goto(pathToFileURL(path.resolve('test/fixtures/empty.html')).href);
  await page.evaluate((value) => {
    document.documentElement.style.colorScheme = value;
    document.body.innerHTML = '<big-society-gap></big-society-gap>';
  }, scheme);
  await page.addScriptTag({ url: SCRIPT });
  await page.waitForFunction(() =>
    document.querySelector('big-society-gap')?.shadowRoot?.querySelector('.row'),
  );
  return page;
}

/** A computed style inside the chart. */
const style = (page: Page, selector: string, property: string): Promise<string> =>
  page.evaluate(
    (inside, name) => {
      const element = document.querySelector('big-society-gap')?.shadowRoot?.querySelector(inside);
      return element ? getComputedStyle(element).getPropertyValue(name) : '';
    },
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

for (const scheme of ['light', 'dark']) {
  test(`media: forced colours, ${scheme}: marks, lines and text in the system's colours, 3:1 and more`, async () => {
    const page = await open([{ name: 'prefers-color-scheme', value: scheme }], 'light dark', true);
    const canvas = await style(page, '.frame', 'background-color');
    for (const [selector, property] of [
      ['.plot .mark.behind', 'fill'],
      ['.plot .mark.compared', 'fill'],
      ['.connector', 'stroke'],
      ['.plot .value.behind', 'fill'],
      ['.label', 'color'],
      ['.link', 'color'],
    ] as const) {
      const colour = await style(page, selector, property);
      assert.ok(wcagContrast(colour, canvas) >= 3, `${selector}: ${colour} on ${canvas}`);
      assert.ok(
        !['rgb(221, 79, 18)', 'rgb(12, 50, 82)', 'rgb(238, 107, 37)', 'rgb(168, 209, 255)'].includes(colour),
      );
    }
    assert.equal(await style(page, '.plot .mark.hollow', 'fill'), canvas);
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
    () => document.querySelector('big-society-gap')?.shadowRoot?.getAnimations().length,
  );
  assert.equal(running, 0);
  await page.close();
});
