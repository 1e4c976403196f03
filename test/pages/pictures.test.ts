import assert from 'node:assert/strict';
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { GAP_FIXTURES } from '../fixtures/gap.js';
import { OTHER_FIXTURES } from '../fixtures/others.js';
import { chromium } from './browser.js';

// Pictures for a person to look at, in test/output/: every state, two widths, light and dark.
const FOLDER = 'test/output';

const whole: unknown = JSON.parse(await readFile('build/dist/data/big-society.json', 'utf8'));
const fixtures = [
  ...GAP_FIXTURES.map((fixture) => ({ ...fixture, chart: 'gap' as const })),
  ...OTHER_FIXTURES.map((fixture) => ({ ...fixture, data: fixture.whole ? whole : undefined })),
];

let browser: Browser;
before(async () => {
  browser = await chromium();
  await mkdir(FOLDER, { recursive: true });
});
after(() => browser.close());

for (const fixture of fixtures) {
  test(`pictures: ${fixture.chart}, ${fixture.name}`, async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.resolve('test/fixtures/empty.html')).href);
    await page.addScriptTag({ url: pathToFileURL(path.resolve('build/dist/big-society.js')).href });
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [320, 720]) {
        await page.setViewport({ width, height: 800 });
        await page.evaluate(
          ({ chart: name, attributes, data }, colorScheme) => {
            document.documentElement.style.colorScheme = colorScheme;
            document.body.style.cssText = 'margin: 0; font-family: Arial, "Liberation Sans", sans-serif';
            const chart = document.createElement(`big-society-${name}`);
            for (const [attribute, value] of Object.entries(attributes)) chart.setAttribute(attribute, value);
            if (data !== undefined) chart.data = data;
            document.body.replaceChildren(chart);
            return chart.updateComplete;
          },
          fixture,
          scheme,
        );
        const file = `${FOLDER}/${fixture.chart}-${fixture.name}-${scheme}-${width}.png` as const;
        await page.screenshot({ path: file, fullPage: true });
        assert.ok((await stat(file)).size > 5_000, `${file} is empty`);
      }
    }
    await page.close();
  });
}
