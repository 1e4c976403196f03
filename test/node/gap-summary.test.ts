import assert from 'node:assert/strict';
import test from 'node:test';
import { builtIn } from '../../src/dataset/builtin.js';
import type { CompiledRow } from '../fixtures/compiled.js';
import { made, view } from './gap-view.js';

test('gap: the summary of the report is computed', () => {
  assert.equal(
    view(builtIn().dataset).summary,
    'In 6 of 7 shares the group said to be left behind is behind, by up to 27 points where figures are exact ' +
      '(say neighbours pull together: most deprived areas 51%, most affluent areas 78%); in 1 it is ahead.',
  );
});

const summaries: readonly (readonly [string, readonly CompiledRow[], string])[] = [
  [
    'one row',
    [{ id: 'a', label: 'trust', behind: ['poor', 40], compared: ['rich', 41] }],
    'In the one share shown the group said to be left behind is behind, by 1 point (trust: poor 40%, rich 41%).',
  ],
  [
    'approximate rows only',
    [
      { id: 'a', label: 'trust', behind: ['poor', 20, true], compared: ['rich', 75] },
      { id: 'b', label: 'help', behind: ['poor', 30, true], compared: ['rich', 50] },
    ],
    'In 2 of 2 shares the group said to be left behind is behind, by about 55 points (trust: poor ≈20%, rich 75%).',
  ],
  [
    'equal values',
    [{ id: 'a', behind: ['poor', 50], compared: ['rich', 50] }],
    'In the one share shown the group said to be left behind is level.',
  ],
  [
    'reversed rows only',
    [
      { id: 'a', label: 'trust', behind: ['poor', 60], compared: ['rich', 50] },
      { id: 'b', label: 'help', behind: ['poor', 55], compared: ['rich', 50] },
    ],
    'In 2 of 2 shares the group said to be left behind is ahead, by up to 10 points (trust: poor 60%, rich 50%).',
  ],
  [
    'all three kinds',
    [
      { id: 'a', label: 'trust', behind: ['poor', 40], compared: ['rich', 50] },
      { id: 'b', label: 'help', behind: ['poor', 55], compared: ['rich', 50] },
      { id: 'c', label: 'give', behind: ['poor', 50], compared: ['rich', 50] },
    ],
    'In 1 of 3 shares the group said to be left behind is behind, by 10 points (trust: poor 40%, rich 50%); in 1 it is ahead; in 1 it is level.',
  ],
  [
    'rows where neither side is the better one',
    [{ id: 'a', label: 'use', better: 'neither', behind: ['north', 60], compared: ['south', 51] }],
    'In the one share shown the two groups differ, by 9 points (use: north 60%, south 51%).',
  ],
  [
    'rows in several units, none of them shares',
    [
      { id: 'a', label: 'cut', unit: 'GBP', better: 'less', behind: ['poor', 220], compared: ['rich', 40] },
      { id: 'b', label: 'plans', unit: 'plans', behind: ['poor', 45], compared: ['rich', 92] },
    ],
    'In 2 of 2 comparisons the group said to be left behind is behind.',
  ],
  [
    'an amount of money',
    [{ id: 'a', label: 'cut', unit: 'GBP', better: 'less', behind: ['poor', 220], compared: ['rich', 40] }],
    'In the one comparison shown the group said to be left behind is behind, by £180 (cut: poor £220, rich £40).',
  ],
];

for (const [name, rows, expected] of summaries) {
  test(`gap: the summary of ${name} is a true sentence`, () => {
    assert.equal(view(made(...rows)).summary, expected);
  });
}
