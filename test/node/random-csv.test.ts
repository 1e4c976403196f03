// Tables as files of comma-separated values, generated at random, whole and damaged, on the whole way.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { tableInCsv } from '../../src/dataset/own-csv.js';
import type { OwnTable } from '../../src/dataset/own-table.js';
import type { ChartId } from '../../src/dataset/types.js';
import { firstOf, fromFile, linesOf, ownTexts, wordOf, writing } from './own-arbitrary.js';
import { outputsOf, type Outputs } from './outputs.js';
import { runs } from './runs.js';

const ADDRESS = 'https://example.org/data/wards.csv?v=1#top';

/** What a file draws; the same reason as of a file without rows where it holds no table. */
function drawnFrom(text: string, chart: ChartId): Outputs {
  const table: OwnTable | null = tableInCsv(text, ADDRESS);
  return outputsOf(chart, table ?? fromFile({ chart, head: ['Measure', 'a', 'b'], rows: [] }));
}

test('random CSV: a whole file, however it is written, draws what its table draws', () => {
  fc.assert(
    fc.property(ownTexts, writing, fc.boolean(), (table, how, last) => {
      const lines = linesOf([table.head, ...table.rows], how);
      const text = last ? lines.join('') : lines.join('').slice(0, -how.end.length);
      assert.deepEqual(drawnFrom(text, table.chart), outputsOf(table.chart, fromFile(table)));
    }),
    runs(30),
  );
});

/** The words of some rows, in their order. */
const found = (text: string, rows: number): readonly string[] =>
  [...new Set(text.match(/row\d+x/g))].filter((word) => Number(/\d+/.exec(word)) < rows).sort();

/** What happens to a file on its way. */
const harm = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  instead: fc.constantFrom(
    'cut',
    '',
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\ufeff',
    '\0',
    '\ufffd',
    'x',
    '1',
    '%',
  ),
});

test('random CSV: of a file that is cut or spoiled somewhere the rows before that are drawn as before', () => {
  fc.assert(
    fc.property(ownTexts, writing, harm, (table, how, { at, instead }) => {
      const { chart, head, rows } = table;
      const lines = linesOf([head, ...rows], how);
      const whole = lines.join('');
      const place = Math.floor(at * whole.length);
      const text = whole.slice(0, place) + (instead === 'cut' ? '' : instead + whole.slice(place + 1));
      const { texts } = drawnFrom(text, chart);
      // Of a row that a quotation mark opens the text goes on to the next.
      let end = 0;
      const before = lines.filter((line) => (end += line.length) <= place).length - 1;
      if (before > 0)
        assert.deepEqual(
          found(texts.csv, before),
          rows.flatMap((_, index) => (index < before ? [wordOf(index)] : [])).sort(),
        );
    }),
    runs(60),
  );
});

test('random CSV: a number whose separator parts it is never drawn, and its row is named', () => {
  fc.assert(
    fc.property(ownTexts, fc.nat(99), fc.nat(99), (table, pick, column) => {
      const { chart, head, rows } = table;
      const row = pick % rows.length;
      const first = firstOf(chart);
      const at = first + (column % (head.length - first));
      const line = (cells: readonly string[], index: number): string =>
        cells
          .map((text, place) => (index === row && place === at ? '1,200' : `"${text.replaceAll('"', '""')}"`))
          .join(',');
      const text = `${head.join(',')}\n${rows.map(line).join('\n')}\n`;
      const { texts, messages } = drawnFrom(text, chart);
      const left = rows.map((cells, index) => (index === row ? null : cells));
      // A reason goes on without its first row.
      assert.deepEqual(texts, outputsOf(chart, fromFile(table, left)).texts);
      assert.equal(messages.length, 1);
      assert.match(
        messages[0] ?? '',
        new RegExp(`^wards\\.csv, row ${row + 2}: ".*" is not allowed\\. Write ${head.length} cells\\.$`),
      );
    }),
    runs(30),
  );
});
