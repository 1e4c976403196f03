// Still pictures in a real browser: with a real font, as XML, and on a canvas.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { widthOf } from '../../src/export/metrics.js';
import { svgOf } from '../../src/export/svg.js';
import { CHART_NAMES, DEFAULTS, pictured } from '../node/scenes.js';
import { chromium } from './browser.js';
import { serve, type FileServer } from './server.js';

/** Families whose letters are as wide as the table says; one of them is on every common system. */
const FONT = ['Arial', 'Liberation Sans', 'Helvetica'];

const CHARACTERS =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('') +
  Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index))
    .join('')
    .replace('\u00ad', '') +
  'ŴŵŶŷẀẁẂẃẄẅỲỳ–—‘’“”…−≈→†‡•€';

let browser: Browser;
let server: FileServer;
before(async () => {
  browser = await chromium();
  server = await serve('build');
});
after(async () => {
  await browser.close();
  await server.stop();
});

/** A page that loads the font, or throws where there is none. */
async function pageWithFont(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.address);
  await page.evaluate(async (families) => {
    for (const weight of ['400', '700']) {
      const names = families.map((name) => `local("${name}${weight === '700' ? ' Bold' : ''}")`);
      document.fonts.add(await new FontFace('measured', names.join(), { weight }).load());
    }
  }, FONT);
  return page;
}

test('still: every character is as wide as the table says, within half a per cent', async () => {
  const page = await pageWithFont();
  for (const bold of [false, true]) {
    const measured = await page.evaluate(
      (characters, weight) => {
        const context = document.createElement('canvas').getContext('2d');
        if (context === null) return [];
        context.font = `${weight} 1000px measured`;
        context.fontKerning = 'none';
        return Array.from(characters, (character) => context.measureText(character).width);
      },
      CHARACTERS,
      bold ? 700 : 400,
    );
    Array.from(CHARACTERS).forEach((character, index) => {
      const width = widthOf(character, 1000, bold);
      const found = measured[index] ?? 0;
      assert.ok(
        Math.abs(width / found - 1) < 0.005,
        `${character}: ${width} in the table, ${found} in the font`,
      );
    });
  }
  await page.close();
});

for (const { name, picture } of DEFAULTS) {
  test(`still: ${name} is XML to a browser, and its texts stay inside its width`, async () => {
    const page = await browser.newPage();
    await page.goto(server.address);
    for (const width of [240, 320, 720]) {
      const svg = svgOf(picture({ width }).scene);
      const { faults, widest } = await page.evaluate((source) => {
        const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
        document.body.style.margin = '0';
        document.body.replaceChildren(document.importNode(parsed.documentElement, true));
        const lines = [...document.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
        return {
          faults: parsed.querySelectorAll('parsererror').length,
          widest: Math.max(...lines.map(({ right }) => right)),
        };
      }, svg);
      assert.equal(faults, 0);
      assert.ok(widest <= width, `a text ends at ${widest} of ${width}`);
    }
    await page.close();
  });
}

for (const chart of CHART_NAMES) {
  test(`still: ${chart} looks alike as SVG and on a canvas`, async () => {
    const { scene } = pictured(chart, { width: 480 });
    const page = await browser.newPage();
    await page.goto(server.address);
    const differing = await page.evaluate(
      async (drawn, source, module) => {
        const { drawScene } = (await import(module)) as typeof import('../../src/export/canvas.js');
        const { width, height } = drawn;
        const pixels = (paint: (context: CanvasRenderingContext2D) => void): Uint8ClampedArray => {
          const canvas = Object.assign(document.createElement('canvas'), { width, height });
          const context = canvas.getContext('2d');
          if (context === null) throw new Error('No canvas.');
          paint(context);
          return context.getImageData(0, 0, width, height).data;
        };
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
        await image.decode();
        const first = pixels((context) => {
          context.drawImage(image, 0, 0);
        });
        const second = pixels((context) => {
          drawScene(drawn, context);
        });
        return (
          first.filter((value, index) => Math.abs(value - (second[index] ?? 0)) > 64).length / first.length
        );
      },
      scene,
      svgOf(scene),
      `${server.address}src/export/canvas.js`,
    );
    assert.ok(differing < 0.002, `${(100 * differing).toFixed(2)} % of all values differ`);
    await page.close();
  });
}
