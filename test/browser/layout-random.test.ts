import { expect } from 'chai';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { randomDataset } from '../fixtures/random.js';
import { faultsOf, parentOf } from './geometry.js';
import { clear, closeAll, mountChart, openAll } from './mount.js';

const DATASETS = 500;

/** How many of them one test draws: few enough for its time on a slow machine. */
const AT_ONCE = 50;

const CHARTS = ['gap', 'failures', 'balance'] as const;

/** The faults of one random dataset: the charts take turns, and so does how each is shown. */
async function faultsOfRandom(seed: number, charts: readonly BigSocietyChart[]): Promise<readonly string[]> {
  const chart = charts[seed % charts.length];
  if (chart === undefined) throw new Error('no chart');
  for (const other of charts) parentOf(other).hidden = other !== chart;
  const turn = Math.floor(seed / charts.length);
  const fontFamily = turn % 4 < 2 ? 'sans-serif' : 'serif';
  parentOf(chart).style.fontFamily = fontFamily;
  chart.dir = turn % 3 === 0 ? 'rtl' : 'ltr';
  chart.view = turn % 10 === 0 ? 'table' : 'chart';
  chart.data = randomDataset(seed);
  await chart.updateComplete;
  await closeAll(chart);
  if (turn % 2 === 1) await openAll(chart);
  expect(chart.issues).to.deep.equal([]);
  const shown = `${chart.localName}, dataset ${seed}, ${chart.view}, ${chart.dir}, ${fontFamily}`;
  return faultsOf(chart).map((fault) => `${shown}, ${fault}`);
}

afterEach(clear);

describe(`layout: no text overlaps or is cut in ${DATASETS} random datasets`, () => {
  for (let first = 1; first <= DATASETS; first += AT_ONCE)
    it(`from ${first}`, async () => {
      // One of each for all: WebKit slows down with every shadow tree that was ever on the page.
      const charts = await Promise.all(CHARTS.map((id) => mountChart(id)));
      const faults: string[] = [];
      for (let seed = first; seed < first + AT_ONCE; seed += 1)
        faults.push(...(await faultsOfRandom(seed, charts)));
      expect(faults.slice(0, 20)).to.deep.equal([]);
    });
});
