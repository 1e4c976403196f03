// Tables of one's own, generated at random, whole and damaged, on the whole way to every form of the charts.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { firstOf, fromFile, ownTexts, wordOf, type OwnTexts } from './own-arbitrary.js';
import { outputsOf } from './outputs.js';
import { runs } from './runs.js';

/** The words of rows in the order in which they stand in a text after its summary. */
const found = (text: string): readonly string[] => [
  ...new Set(text.slice(Math.max(0, text.search(/part="row"|<tbody/))).match(/row\d+x/g)),
];

/** The unit of a row, by which a gap is parted. */
const unitOf = (cells: readonly string[]): string => (/[%£]/.exec(cells.at(-1) ?? '') ?? [''])[0];

test('random tables: of a whole one every row and every number is in every form, and nothing is wrong', () => {
  fc.assert(
    fc.property(ownTexts, (table) => {
      const { chart, rows } = table;
      const { texts, messages } = outputsOf(chart, fromFile(table));
      assert.deepEqual(messages, []);
      for (const form of ['html', 'htmlTable', 'csv'] as const) {
        const order = found(texts[form]);
        assert.equal(order.length, rows.length, form);
        // A gap keeps its order within each unit.
        for (const unit of chart === 'gap' ? ['%', '£', ''] : []) {
          const own = rows.flatMap((cells, index) => (unitOf(cells) === unit ? [wordOf(index)] : []));
          assert.deepEqual(
            order.filter((word) => own.includes(word)),
            own,
            form,
          );
        }
        const plain = texts[form].replaceAll('&#163;', '£');
        for (const cell of rows.flatMap((cells) => cells.slice(firstOf(chart))))
          assert.ok(['', 'n/a', '–'].includes(cell) || plain.includes(cell), `${form}: ${cell}`);
      }
    }),
    runs(40),
  );
});

/** What no number is. */
const UNREADABLE = [
  'sixty',
  '12 kg',
  '1,20',
  '(3)',
  '3–4',
  '$5',
  '£5%',
  '41%%',
  'NaN',
  'Infinity',
  'undefined',
  '1e5',
  '£2e9bn',
];

/** A fault in a row: how its cells are changed, what is read then, and how it is named. */
interface Fault {
  readonly damaged: readonly string[];
  /** What the same chart is drawn from; null where the row is left out. */
  readonly read: readonly string[] | null;
  /** Null where nothing is wrong. */
  readonly named: string | null;
}

type Kind = 'cell' | 'label' | 'short' | 'long';

function faultOf(
  { chart, head }: OwnTexts,
  cells: readonly string[],
  row: number,
  kind: Kind,
  pick: number,
): Fault {
  const first = firstOf(chart);
  const where = `wards.csv, row ${row + 2}`;
  const at = first + (pick % (cells.length - first));
  const replaced = (column: number, text: string): readonly string[] =>
    cells.map((cell, index) => (index === column ? text : cell));
  switch (kind) {
    case 'cell': {
      const text = UNREADABLE[pick % UNREADABLE.length] ?? '';
      return {
        damaged: replaced(at, text),
        read: replaced(at, ''),
        named: `${where}, column "${head[at] ?? ''}": "${text}" is not allowed. Write a number`,
      };
    }
    case 'label':
      return {
        damaged: replaced(first - 1, ''),
        read: null,
        named: `${where}, label is empty. Write a text.`,
      };
    case 'short':
      // A cell that is not there is an empty one.
      return {
        damaged: cells.slice(0, at),
        read: cells.map((cell, index) => (index < at ? cell : '')),
        named: null,
      };
    case 'long':
      return {
        damaged: [...cells, '', '7'],
        read: null,
        named: `${where}: "${[...cells, '', '7'].join(' ').slice(0, 80)}" is not allowed. Write ${head.length} cells.`,
      };
  }
}

const faults = fc.array(
  fc.record({
    row: fc.nat(99),
    kind: fc.constantFrom<Kind>('cell', 'cell', 'label', 'short', 'long'),
    pick: fc.nat(99),
  }),
  { minLength: 1, maxLength: 6 },
);

test('random tables: what is damaged is named, and the rest is drawn as it is without it', () => {
  fc.assert(
    fc.property(ownTexts, faults, (table, some) => {
      const { chart, rows } = table;
      const found = new Map<number, Fault>();
      for (const { row, kind, pick } of some) {
        const at = row % rows.length;
        const cells = rows[at];
        if (cells !== undefined) found.set(at, faultOf(table, cells, at, kind, pick));
      }
      const damaged = outputsOf(
        chart,
        fromFile(
          table,
          rows.map((cells, index) => found.get(index)?.damaged ?? cells),
        ),
      );
      const left = rows.map((cells, index) => {
        const fault = found.get(index);
        return fault === undefined ? cells : fault.read;
      });
      assert.deepEqual(damaged.texts, outputsOf(chart, fromFile(table, left)).texts);
      const named = [...found.values()].flatMap((fault) => fault.named ?? []);
      assert.equal(damaged.messages.length, named.length, damaged.messages.join('\n'));
      for (const start of named)
        assert.ok(
          damaged.messages.some((message) => message.startsWith(start)),
          `${start}\n${damaged.messages.join('\n')}`,
        );
    }),
    runs(50),
  );
});
