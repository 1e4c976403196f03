// Writes what the charts are where and when this process believes to be; `places.test.ts` runs it.
import { createHash } from 'node:crypto';

const [, , now = ''] = process.argv;

/** A clock that stands still. */
globalThis.Date = class extends Date {
  constructor(value: string | number = now) {
    super(value);
  }

  static override now(): number {
    return Date.parse(now);
  }
} as DateConstructor;

// Loaded after the clock, so that no module has seen another.
const { OWN_FIXTURES, ownTable } = await import('../fixtures/own-tables.js');
const { randomDataset } = await import('../fixtures/random.js');
const { CHART_NAMES } = await import('../../src/server/index.js');
const { outputsOf } = await import('./outputs.js');
const { wholeDataset } = await import('./ssr.js');

const written = [
  ...[wholeDataset(), randomDataset(1), randomDataset(2)].flatMap((data) =>
    CHART_NAMES.flatMap((chart) => ['en', 'cy'].map((lang) => outputsOf(chart, data, { lang }))),
  ),
  ...OWN_FIXTURES.map((fixture) => outputsOf(fixture.chart, ownTable(fixture))),
];

const { locale, timeZone, calendar } = Intl.DateTimeFormat().resolvedOptions();

console.log(
  JSON.stringify({
    place: [locale, timeZone, calendar, new Date().toISOString()],
    drawn: written.filter(({ isDrawn }) => isDrawn).length,
    hash: createHash('sha256').update(JSON.stringify(written)).digest('hex'),
  }),
);
