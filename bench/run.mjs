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
import { median, serve, visit } from './measure.mjs';
import { pageOf } from './page.mjs';

const CANDIDATES = [ours, served, still, chartjs, uplot, plot, highcharts, echarts, vega];
const ROUNDS = Number(process.env.ROUNDS ?? 9);
const CASES = [
  { count: 1, slowdown: 1 },
  { count: 1, slowdown: 4 },
  { count: 10, slowdown: 1 },
  { count: 10, slowdown: 4 },
  { count: 100, slowdown: 1 },
];

const changed = ROWS.map((row) => ({ ...row, behind: { ...row.behind, value: row.behind.value + 1 } }));

/** The columns of the table: what is measured, and how it is written. */
const COLUMNS = {
  bytes: ['kB', (value) => (value / 1000).toFixed(1)],
  drawn: ['drawn, ms', (value) => value.toFixed(0)],
  script: ['script, ms', (value) => value.toFixed(0)],
  longest: ['longest task, ms', (value) => value.toFixed(0)],
  shift: ['shift', (value) => value.toFixed(3)],
  nodes: ['nodes', (value) => String(value)],
  memory: ['memory, MB', (value) => (value / 1e6).toFixed(1)],
  update: ['update, ms', (value) => value.toFixed(1)],
};

const pages = new Map();
for (const [index, candidate] of CANDIDATES.entries())
  for (const { count } of CASES) pages.set(`${index}-${count}`, pageOf(candidate, count, ROWS));

const server = await serve(pages);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
const found = new Map();
for (const { count, slowdown } of CASES)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index] of CANDIDATES.entries()) {
      const key = `${index} ${count} ${slowdown}`;
      const result = await visit(browser, `${server.address}${index}-${count}`, slowdown, changed);
      found.set(key, [...(found.get(key) ?? []), result]);
    }
await browser.close();
server.stop();

for (const { count, slowdown } of CASES) {
  console.log(
    `\n${count} chart${count === 1 ? '' : 's'} a page, processor ${slowdown === 1 ? 'as it is' : `${slowdown} times slower`}; medians of ${ROUNDS}; in brackets, times ours\n`,
  );
  console.log(
    `| | ${Object.values(COLUMNS)
      .map(([name]) => name)
      .join(' | ')} |`,
  );
  console.log(
    `| --- | ${Object.keys(COLUMNS)
      .map(() => '--:')
      .join(' | ')} |`,
  );
  const middle = (index, column) => {
    const values = found.get(`${index} ${count} ${slowdown}`).map((result) => result[column]);
    return values.includes(null) ? null : median(values);
  };
  for (const [index, { name }] of CANDIDATES.entries()) {
    const cells = Object.entries(COLUMNS).map(([column, [, format]]) => {
      const value = middle(index, column);
      const own = middle(0, column);
      if (value === null) return '–';
      return index === 0 || !own ? format(value) : `${format(value)} (${(value / own).toFixed(2)})`;
    });
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}
