// The charts as the server draws them, with data that nobody should have given them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { randomFrom } from '../fixtures/draws.js';
import { renderFixture, wholeDataset } from './ssr.js';

const CHARTS = ['gap', 'failures', 'balance'] as const;
const VIEWS = [{}, { view: 'table' }] as const;

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

test('hostile: no dataset breaks a chart or puts something unsaid into it', () => {
  const whole = wholeDataset();
  const random = randomFrom(15);
  for (let round = 0; round < 120; round += 1) {
    const data = spoil(whole, random, [0.0005, 0.005, 0.05][round % 3] ?? 0);
    for (const chart of CHARTS) {
      const markup = renderFixture(chart, VIEWS[round % 2] ?? {}, data);
      assert.match(markup, /part="(figure|message)"/);
      assert.doesNotMatch(markup, /NaN|Infinity|undefined|\[object|null/, `round ${round}, ${chart}`);
    }
  }
});

test('hostile: values that no axis can bear are left out or drawn within it', () => {
  const random = randomFrom(4);
  const amounts = [0, -0, 1, -1, 50, 100, 101, 1e15, -1e15, 1e-300, -1e-300, 5e-324, 0.005, 33.333333];
  const pick = (): number => amounts[Math.floor(random() * amounts.length)] ?? 0;
  const whole = wholeDataset() as { figures: { unit: string; values: object[] }[] };
  for (let round = 0; round < 60; round += 1) {
    const figures = whole.figures.map((figure) => ({
      ...figure,
      unit: round % 3 === 0 ? 'score out of 10' : figure.unit,
      values: figure.values.map((value) => ({ ...value, value: pick() })),
    }));
    for (const chart of CHARTS) {
      const markup = renderFixture(chart, {}, { ...whole, figures });
      assert.doesNotMatch(markup, /NaN|Infinity/);
      for (const [, position] of markup.matchAll(/ (?:x|y|x1|x2|y1|y2|cx|cy|width)="([-\d.e+]+)%"/g))
        assert.ok(Number(position) >= 0 && Number(position) <= 100, `${chart}: ${position}%`);
    }
  }
});
