// What is written out reads back the same, for whatever there is to write.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseRows } from '../../src/dataset/csv.js';
import { numberReader } from '../../src/dataset/own-number.js';
import { CHART_NAMES } from '../../src/server/index.js';
import { cy } from '../../src/strings/cy.js';
import { en } from '../../src/strings/en.js';
import { numberStyleOf } from '../../src/strings/number-style.js';
import { unitsIn } from '../../src/strings/units.js';
import { outputsOf } from './outputs.js';

/** Texts with what a delimiter, a quote or the end of a line may do to them. */
const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '1', '"', ',', ';', '\t', '\n', '\r') });

/** The first line has no character that could be taken for another delimiter. */
const head = fc.stringMatching(/^[a-z]{1,5}$/);

const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.tuple(
      fc.array(head, { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
    ),
  );

const quoted = (text: string, delimiter: string): string =>
  /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;

for (const delimiter of [',', ';', '\t'])
  for (const end of ['\n', '\r\n', '\r'])
    for (const mark of ['', '\ufeff'])
      test(`properties: CSV reads back the same, ${JSON.stringify(mark + delimiter + end)}`, () => {
        fc.assert(
          fc.property(table, ([first, rest]) => {
            const rows = [first, ...rest];
            const lines = rows.map((row) => row.map((text) => quoted(text, delimiter)).join(delimiter));
            // The text's end is one empty cell.
            assert.deepEqual(parseRows(mark + lines.join(end) + end), [...rows, ['']]);
          }),
        );
      });

/** What a chart can show: two decimals. */
const value = fc
  .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(1, 10, 100, 1e4, 1e8))
  .map(([whole, parts]) => Number((whole / parts).toFixed(2)))
  .map((number) => number || 0);

for (const words of [en, cy])
  test(`properties: numbers as the charts print them read back the same, ${words.language}`, () => {
    const read = numberReader(numberStyleOf(words.language, words.numbers.marks));
    const unit = unitsIn(words.numbers);
    fc.assert(
      fc.property(
        value,
        fc.constantFrom('', '%', 'GBP'),
        fc.constantFrom(null, 'over', 'under', 'almost'),
        fc.boolean(),
        (number, name, bound, about) => {
          const plain = unit(name).value(number);
          const text =
            bound !== null ? words.bound(bound, plain) : about ? words.approximately + plain : plain;
          const found = read(text);
          assert.deepEqual(
            [found?.value, found?.unit, found?.bound, found?.approximate],
            [number, name, bound, bound === null && about],
            text,
          );
        },
      ),
    );
  });

test('properties: no text breaks the reader of numbers', () => {
  const read = numberReader(numberStyleOf('en-GB', en.numbers.marks));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const found = read(text);
      if (found) assert.ok(Math.abs(found.value) <= 1e15);
    }),
  );
});

/** Anything, and what tables hold. */
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '41%',
    '£1,200',
    '1.2m',
    '−3',
    'n/a',
    '',
    'about 75%',
    '(%)',
    'x (£m)',
    '9'.repeat(30),
    '<b>',
    '🙂',
  ),
);

const anyTable = fc.record({
  place: fc.constant('table'),
  caption: anyText,
  head: fc.array(fc.record({ text: anyText, role: fc.constantFrom('', '', 'behind', 'compared', 'x') }), {
    maxLength: 6,
  }),
  rows: fc.array(fc.record({ number: fc.nat(), id: anyText, cells: fc.array(anyText, { maxLength: 8 }) }), {
    maxLength: 8,
  }),
  foot: fc.array(
    fc.record({
      text: anyText,
      links: fc.array(fc.record({ name: anyText, url: anyText }), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
});

test('properties: no table breaks a chart in any form, every fault says what to do, and nobody is left behind unasked', () => {
  fc.assert(
    fc.property(anyTable, fc.constantFrom(...CHART_NAMES), (own, chart) => {
      const { texts, messages } = outputsOf(chart, own);
      for (const message of messages) assert.match(message, /\S [A-Z][^]*\.$/);
      if (own.head.every(({ role }) => role === '')) assert.doesNotMatch(texts.html, /left behind/);
    }),
  );
});
