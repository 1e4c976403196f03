// The charts as the server draws them, with data that nobody should have given them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { randomFrom } from '../fixtures/draws.js';
import { renderFixture, wholeDataset } from './ssr.js';

const CHARTS = ['gap', 'failures', 'balance'] as const;

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
