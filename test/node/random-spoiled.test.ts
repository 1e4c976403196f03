// Datasets of which parts are anything at all.
import test from 'node:test';
import fc from 'fast-check';
import { CHART_NAMES } from '../../src/server/index.js';
import { randomFrom } from '../fixtures/draws.js';
import { randomDataset } from '../fixtures/random.js';
import { outputsOf } from './outputs.js';
import { runs } from './runs.js';
import { wholeDataset } from './ssr.js';

const STRANGE = [
  NaN,
  Infinity,
  -Infinity,
  -1,
  0,
  -0,
  1e15,
  -1e15,
  1e-300,
  0.1 + 0.2,
  1e308,
  '',
  ' ',
  'x'.repeat(1000),
  '12',
  '1e5',
  '__proto__',
  null,
  undefined,
  true,
  [],
  {},
  ['a'],
  () => 1,
  Symbol('s'),
  10n,
  new Date(NaN),
];

/** A copy in which some leaves, rows or lists are something else. */
function spoil(value: unknown, random: () => number, share: number): unknown {
  if (random() < share) return STRANGE[Math.floor(random() * STRANGE.length)];
  if (Array.isArray(value)) return value.map((item) => spoil(item, random, share));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, spoil(inner, random, share)]),
  );
}

const seed = fc.noShrink(fc.nat());
const whole = wholeDataset();

test('spoiled datasets: none breaks a chart in any form or puts something unsaid into it', () => {
  fc.assert(
    fc.property(
      seed,
      seed,
      fc.constantFrom(0.0005, 0.005, 0.05),
      fc.boolean(),
      (number, other, share, ours) => {
        const data = spoil(ours ? whole : randomDataset(number), randomFrom(other), share);
        for (const chart of CHART_NAMES) outputsOf(chart, data);
      },
    ),
    runs(20),
  );
});

test('spoiled datasets: nor does anything that is none', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withSparseArray: true }), (data) => {
      for (const chart of CHART_NAMES) outputsOf(chart, data ?? null);
    }),
    runs(50),
  );
});
