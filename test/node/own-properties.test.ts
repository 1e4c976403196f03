// What is written out reads back the same, for whatever there is to write.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseRows } from '../../src/dataset/csv.js';
import { numberReader } from '../../src/dataset/own-number.js';
import { readTable, type OwnTable } from '../../src/dataset/own-table.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { cy } from '../../src/strings/cy.js';
import { en } from '../../src/strings/en.js';
import { numberStyleOf } from '../../src/strings/number-style.js';
import { unitsIn } from '../../src/strings/units.js';

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

test('properties: no table breaks its reader or the gate, and every fault says what to do', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('41%', '£1,200', '1.2m', 'n/a', 'about 75%', '(%)'));
  const tables: fc.Arbitrary<OwnTable> = fc.record({
    place: fc.constant('table'),
    caption: text,
    head: fc.array(fc.record({ text, role: fc.constantFrom('', 'behind', 'compared', 'x') }), {
      maxLength: 6,
    }),
    rows: fc.array(fc.record({ number: fc.nat(), id: text, cells: fc.array(text, { maxLength: 8 }) }), {
      maxLength: 8,
    }),
    foot: fc.array(
      fc.record({ text, links: fc.array(fc.record({ name: text, url: text }), { maxLength: 3 }) }),
      {
        maxLength: 3,
      },
    ),
  });
  const style = numberStyleOf('en-GB', en.numbers.marks);
  fc.assert(
    fc.property(tables, fc.constantFrom('gap', 'failures', 'balance'), (own, chart) => {
      const issues: { message: string; help: string }[] = [];
      const parsed = parseDataset(readTable(own, chart, style, issues as never));
      for (const { message, help } of [...issues, ...parsed.issues]) assert.ok(message && help);
    }),
  );
});
