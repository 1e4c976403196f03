// The picture that a second program paints from our SVG, against the browser's.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import test, { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { CHART_NAMES, renderToPNG, renderToSVG } from '../../src/server/index.js';
import { chromium } from './browser.js';

/** Points of a picture that are compared as one: programs smooth the edges of letters differently. */
const BLOCK = 8;

/** How far the means of two blocks may be apart, of 255; programs place letters by parts of a point differently, which gives up to 20. */
const TOLERATED = 32;

let browser: Browser;
before(async () => {
  browser = await chromium();
});
after(() => browser.close());

/** The largest difference of the means of blocks of two pictures, and their sizes. */
async function compared(svg: string, png: Uint8Array): Promise<readonly [difference: number, sizes: string]> {
  const page = await browser.newPage();
  const addresses = [
    `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
  ];
  const result = await page.evaluate(
    async (urls, block) => {
      /** The mean red, green, blue and opacity of each block. */
      const blocksOf = async (url: string): Promise<{ size: string; means: readonly number[] }> => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const { width, height } = image;
        const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, width, height);
        const across = Math.ceil(width / block);
        const sums = new Array<number>(across * Math.ceil(height / block) * 4).fill(0);
        data.forEach((value, index) => {
          const point = Math.floor(index / 4);
          const column = Math.floor((point % width) / block);
          const row = Math.floor(point / width / block);
          const place = (row * across + column) * 4 + (index % 4);
          sums[place] = (sums[place] ?? 0) + value;
        });
        return { size: `${width} x ${height}`, means: sums.map((sum) => sum / block ** 2) };
      };
      const [ours, theirs] = await Promise.all(urls.map(blocksOf));
      const far = (ours?.means ?? []).map((value, index) => Math.abs(value - (theirs?.means[index] ?? 0)));
      return [
        far.reduce((a, b) => Math.max(a, b)),
        `${String(ours?.size)}, ${String(theirs?.size)}`,
      ] as const;
    },
    addresses,
    BLOCK,
  );
  await page.close();
  return result;
}

for (const chart of CHART_NAMES)
  for (const options of [{}, { theme: 'dark', width: 320 }, { grey: true }] as const)
    test(`second renderer: ${chart}, ${JSON.stringify(options)}, shows what the browser shows`, async () => {
      const svg = renderToSVG(chart, options);
      const png = await renderToPNG(chart, { ...options, density: 1 });
      const name = Object.values(options).join('-') || 'default';
      await writeFile(`test/output/second-renderer-${chart}-${name}.png`, png);
      const [difference, sizes] = await compared(svg, png);
      const [size = '', other] = sizes.split(', ');
      assert.equal(other, size);
      assert.ok(difference > 0 && difference <= TOLERATED, `${difference} of 255`);
    });
