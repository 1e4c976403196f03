// Tables of a page's own in charts.
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { OWN_FIXTURES, ownHtml, type OwnFixture } from '../fixtures/own-tables.js';
import { findAll, textOf } from './mount.js';

export const fixture = (chart: OwnFixture['chart']): OwnFixture => {
  const found = OWN_FIXTURES.find((own) => own.chart === chart);
  if (found === undefined) throw new Error(`no fixture of the ${chart}`);
  return found;
};

/** A chart of some rows in the form of the gap. */
export const gapHtml = (rows: OwnFixture['rows'], more: Partial<OwnFixture> = {}): string =>
  ownHtml({ chart: 'gap', name: '', head: ['Measure', 'North ward', 'South ward'], rows, ...more });

/** The smallest table. */
export const ONE = gapHtml([['Trust', '41%', '63%']]);

export const gap = (inner: string, attributes = ''): string =>
  `<big-society-gap ${attributes}>${inner}</big-society-gap>`;

export const labels = (chart: Element): readonly string[] => findAll(chart, '.label').map(textOf);

/** A change, and the drawing after it. */
export const redrawn = async (chart: BigSocietyChart, change: () => void): Promise<void> => {
  change();
  await chart.updateComplete;
};
