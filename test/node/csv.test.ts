import assert from 'node:assert/strict';
import test from 'node:test';
import { csvParseRows } from 'd3-dsv';
import { parseRows } from '../../src/dataset/csv.js';
import { randomFrom } from '../fixtures/draws.js';

const CASES: Readonly<Record<string, readonly [text: string, rows: readonly (readonly string[])[]]>> = {
  'cells and lines': ['a,b\n1,2', [['a', 'b'], ['1', '2']]], // prettier-ignore
  'all three ends of a line': ['a\nb\r\nc\rd', [['a'], ['b'], ['c'], ['d']]],
  'a delimiter, a break and quotation marks in quotes': [
    '"a,b","c\nd","say ""e"""',
    [['a,b', 'c\nd', 'say "e"']],
  ],
  'empty cells': [',"",\n,', [['', '', ''], ['', '']]], // prettier-ignore
  'a quotation mark that never closes as text': ['"a,b\nc,d', [['"a', 'b'], ['c', 'd']]], // prettier-ignore
};

for (const [name, [text, rows]] of Object.entries(CASES))
  test(`csv: reads ${name}`, () => {
    assert.deepEqual(parseRows(text).filter(isFilled), rows);
  });

test('csv: reads what D3 reads', () => {
  const random = randomFrom(4);
  const PIECES = ['a', 'é', ' ', '1.5', ',', ',', '\n', '\r\n', '""', '"x,y"', '"p\nq"', '"say ""z"""'];
  for (let round = 0; round < 500; round += 1) {
    // A quoted cell stands alone between delimiters, as RFC 4180 wants it.
    const text = Array.from({ length: 30 }, () => PIECES[Math.floor(random() * PIECES.length)] ?? '').reduce(
      (line, piece) => line + (piece.includes('"') && /[^,\n]$/.test(line) ? `,${piece},` : piece),
      '',
    );
    const loose = /"[^,\r\n]*$/.test(text) || /"[^",\r\n]/.test(text.replace(/"([^"]|"")*"/g, '"'));
    if (loose) continue;
    assert.deepEqual(
      parseRows(text).filter(isFilled),
      csvParseRows(text).filter(isFilled),
      JSON.stringify(text),
    );
  }
});

/** D3 gives no row for the end of the last line; we leave empty rows out later. */
const isFilled = (row: readonly string[]): boolean => row.length > 1 || row[0] !== '';

test('csv: a long file takes no long time', () => {
  const text = `${'"'.repeat(1e5)}\n${'a,"b'.repeat(1e5)}`;
  const start = performance.now();
  parseRows(text);
  assert.ok(performance.now() - start < 2000);
});
