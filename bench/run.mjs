// Measures the charts beside what people would pick instead: `npm run bench`. Every round visits every page
// once, in turn, so that what slows the machine slows all of them; medians are taken at the end.
import puppeteer from 'puppeteer-core';
import chartjs from './candidates/chartjs.mjs';
import echarts from './candidates/echarts.mjs';
import highcharts from './candidates/highcharts.mjs';
import { ours, served, still } from './candidates/ours.mjs';
import plot from './candidates/plot.mjs';
import uplot from './candidates/uplot.mjs';
import vega from './candidates/vega.mjs';
import { ROWS } from './figures.mjs';
import { grow, visit } from './measure.mjs';
import { pageOf } from './page.mjs';
import { serve } from './server.mjs';
import { printGrowth, printVisits } from './tables.mjs';

const CANDIDATES = [ours, served, still, chartjs, uplot, plot, highcharts, echarts, vega];
/** Those that draw other rows when they are told to. */
const CHANGING = CANDIDATES.filter((candidate) => candidate !== still && candidate !== served);
const ROUNDS = Number(process.env.ROUNDS ?? 9);
const CASES = [
  { count: 1, slowdown: 1 },
  { count: 1, slowdown: 4 },
  { count: 10, slowdown: 1 },
  { count: 10, slowdown: 4 },
  { count: 100, slowdown: 1 },
  { count: 100, slowdown: 4 },
];
const SIZES = [10, 100, 1000, 10_000];

const changed = ROWS.map((row) => ({ ...row, behind: { ...row.behind, value: row.behind.value + 1 } }));
const many = SIZES.map((size) =>
  Array.from({ length: size }, (_, index) => {
    const row = ROWS[index % ROWS.length];
    return { ...row, label: `${row.label} ${index}` };
  }),
);

const name = (candidate, count) => `${CANDIDATES.indexOf(candidate)}-${count}`;
const pages = new Map(
  CANDIDATES.flatMap((candidate) =>
    [1, 10, 100].map((count) => [name(candidate, count), pageOf(candidate, count, ROWS)]),
  ),
);

/** Measures each candidate once a round; gives what was found by candidate. */
async function inTurn(candidates, rounds, measure) {
  const found = new Map(candidates.map((candidate) => [candidate, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const candidate of candidates) found.get(candidate).push(await measure(candidate));
  return found;
}

const server = await serve(pages);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
for (const { count, slowdown } of CASES) {
  const found = await inTurn(CANDIDATES, ROUNDS, (candidate) =>
    visit(browser, `${server.address}${name(candidate, count)}`, slowdown, changed),
  );
  printVisits(found, ours, { count, slowdown, rounds: ROUNDS });
}
const growth = await inTurn(CHANGING, ROUNDS, (candidate) =>
  grow(browser, `${server.address}${name(candidate, 1)}`, many),
);
printGrowth(growth, SIZES, ROUNDS);
await browser.close();
server.stop();
