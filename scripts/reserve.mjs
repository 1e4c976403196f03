/* global document -- what runs within the page */
// Fits the block of CSS in docs/without-a-jump.md, which keeps each chart's room until the script has run.
// Run it (npm run reserve) after a change that moves heights; test/pages/loading.test.ts holds the block.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';
import puppeteer from 'puppeteer-core';
import { browsers } from './browsers.mjs';

/** Each chart, with the width in pixels from which it is arranged side by side. */
const CHARTS = { gap: 630, failures: 540, balance: 630 };
const WIDTHS = { from: 240, to: 2400 };

/** Pixels of the unit that heights are written in, at the usual text size. */
const UNIT = 16;
/** Lines that one arrangement may take. */
const LINES = 5;
/** Pixels, or parts of the height, that a line may stand above the chart. */
const SPARE = { pixels: [60, 140], share: 0.065 };

/** Heights of a chart by width, in a typeface that every machine of ours has. */
async function heightsOf(page, chart) {
  return page.evaluate(
    async (name, { from, to }) => {
      document.body.style.cssText = 'margin: 0; font-family: Arial, "Liberation Sans"';
      const element = document.createElement(`big-society-${name}`);
      document.body.replaceChildren(element);
      await element.updateComplete;
      const frame = element.shadowRoot.querySelector('.frame');
      const heights = [];
      for (let width = from - 2; width <= to + 2; width += width < 1240 ? 1 : 10) {
        document.body.style.width = `${width}px`;
        heights.push({ width, height: frame.getBoundingClientRect().height });
      }
      return heights;
    },
    chart,
    WIDTHS,
  );
}

/** The highest line of a slope, in per cent of the width, that stands nowhere too far above the chart. */
function lineOf(slope, heights, spare) {
  const room = heights.map(
    ({ width, height }) => height + Math.max(spare, height * SPARE.share) - (slope / 100) * width,
  );
  const units = Math.floor((Math.min(...room) / UNIT) * 4) / 4;
  const covers = heights.filter(({ width, height }) => units * UNIT + (slope / 100) * width > height + 1);
  return { slope, units, covers: new Set(covers) };
}

/** As few lines as can be whose highest is nowhere below the chart; null where there are too many. */
function linesOf(heights, spare) {
  const candidates = Array.from({ length: 2000 }, (_, index) => lineOf(-index, heights, spare));
  // The first is level, for wider places than were measured.
  const chosen = [candidates[0]];
  let open = heights.filter((point) => !candidates[0].covers.has(point));
  while (open.length > 0 && chosen.length < LINES) {
    const count = ({ covers }) => open.filter((point) => covers.has(point)).length;
    const best = candidates.reduce((a, b) => (count(b) > count(a) ? b : a));
    chosen.push(best);
    open = open.filter((point) => !best.covers.has(point));
  }
  return open.length > 0 ? null : chosen.sort((a, b) => a.slope - b.slope);
}

function fit(heights, part) {
  for (let spare = SPARE.pixels[0]; spare <= SPARE.pixels[1]; spare += 5) {
    const lines = linesOf(heights, spare);
    if (lines !== null)
      return lines.map(
        ({ slope, units }) => `${units} * var(--unit)${slope < 0 ? ` - ${-slope}%` : ''} ${part}`,
      );
  }
  throw new Error('No few lines fit these heights: allow more of them.');
}

function blockOf(chart, threshold, heights) {
  const narrow = heights.filter(({ width }) => width < threshold);
  const wide = heights.filter(({ width }) => width >= threshold);
  const lines = [...fit(narrow, '- var(--wide)'), ...fit(wide, '- 999 * var(--unit) + var(--wide)')];
  // A hair below the threshold, so that the wide arrangement is never met by the narrow lines.
  const units = Math.floor((threshold / UNIT - 0.005) * 100) / 100;
  return `big-society-${chart} {
    --wide: clamp(0px, (100% - ${units} * var(--unit)) * 99999, 999 * var(--unit));
  }
  big-society-${chart}::before { padding-block-end: max(${lines.join(', ')}); }`;
}

const { chromium } = await browsers();
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(pathToFileURL(path.resolve('test/fixtures/empty.html')).href);
await page.addScriptTag({ url: pathToFileURL(path.resolve('build/dist/big-society.js')).href });
const blocks = [];
for (const [chart, threshold] of Object.entries(CHARTS))
  blocks.push(blockOf(chart, threshold, await heightsOf(page, chart)));
await browser.close();

const names = Object.keys(CHARTS).map((chart) => `big-society-${chart}`);
const css = await prettier.format(
  `${names.join(', ')} { display: flow-root; --unit: max(1rem, ${UNIT}px); }

  ${names.map((name) => `${name}::before`).join(', ')} { content: ''; float: left; }

  ${blocks.join('\n\n')}`,
  { parser: 'css', singleQuote: true, printWidth: 110 },
);
const file = 'docs/without-a-jump.md';
const text = await readFile(file, 'utf8');
await writeFile(file, text.replace(/```css\n[^]*?```/, `\`\`\`css\n${css}\`\`\``));
console.log(`${file}: the block is fitted anew.`);
