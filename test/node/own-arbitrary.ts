// Tables of one's own, generated at random: their rows, their faults, and how they are written as CSV.
import fc from 'fast-check';
import type { OwnTable } from '../../src/dataset/own-table.js';
import type { ChartId } from '../../src/dataset/types.js';

/** A table as texts. */
export interface OwnTexts {
  readonly chart: ChartId;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How many cells stand before the numbers of a row. */
export const firstOf = (chart: ChartId): number => (chart === 'failures' ? 2 : 1);

/** The word that ends the name of a row, and stands nowhere else. */
export const wordOf = (index: number): string => `row${index}x`;

/** Words with what a separator, markup or a spreadsheet may do to them. */
const words = fc
  .array(fc.constantFrom('trust', 'in', 'é', 'Ourtown', 'a, b', 'c;d', '"so"', '<b>', '&', '=1', '−'), {
    maxLength: 4,
  })
  .map((some) => ['the', ...some].join(' '));

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** Numbers as charts print them too, in one unit. */
const NUMBERS = {
  '%': fc.nat(100).map((value) => `${value}%`),
  GBP: fc.nat(99_999).map((value) => `£${grouped(value)}`),
  '': fc.nat(99_999).map(grouped),
};

/** What limits a number. */
const limit = fc.constantFrom('', '', '', 'over ', 'under ', 'almost ');

const numbers = (count: number, blanks: boolean): fc.Arbitrary<readonly string[]> =>
  fc.constantFrom(...Object.values(NUMBERS)).chain((number) => {
    const cell = fc.tuple(limit, number).map((parts) => parts.join(''));
    const some = fc.array(
      blanks ? fc.oneof({ weight: 4, arbitrary: cell }, fc.constantFrom('', 'n/a', '–')) : cell,
      {
        minLength: count - 1,
        maxLength: count - 1,
      },
    );
    // One at least is there.
    return fc.tuple(some, cell).map(([others, last]) => [...others, last]);
  });

/** A whole table for a chart; in a gap each row has both of its values. */
const tableFor = (chart: ChartId): fc.Arbitrary<OwnTexts> =>
  (chart === 'gap' ? fc.constant(2) : fc.integer({ min: 1, max: 4 })).chain((columns) =>
    fc
      .array(fc.tuple(fc.nat(3), words, numbers(columns, chart !== 'gap')), { minLength: 1, maxLength: 10 })
      .map((rows) => ({
        chart,
        head: [
          ...(chart === 'failures' ? ['Reason'] : []),
          'Measure',
          ...Array.from({ length: columns }, (_, index) => `column ${'ABCD'.charAt(index)}`),
        ],
        rows: rows.map(([reason, label, values], index) => [
          ...(chart === 'failures' ? [`reason ${reason}`] : []),
          `${label} ${wordOf(index)}`,
          ...values,
        ]),
      })),
  );

export const ownTexts = fc
  .constantFrom('gap' as const, 'failures' as const, 'balance' as const)
  .chain(tableFor);

/** The table as it comes from a file; rows that are null were left out of it. */
export const fromFile = (
  { head, rows }: OwnTexts,
  left: readonly (readonly string[] | null)[] = rows,
): OwnTable => ({
  place: 'wards.csv',
  caption: '',
  head: head.map((text) => ({ text, role: '' })),
  rows: left.flatMap((cells, index) => (cells === null ? [] : [{ number: index + 2, id: '', cells }])),
  foot: [],
});

/** How a file is written. */
export interface Writing {
  readonly mark: string;
  readonly delimiter: string;
  readonly end: string;
  readonly quotes: 'all' | 'needed';
}

export const writing: fc.Arbitrary<Writing> = fc.record({
  mark: fc.constantFrom('', '\ufeff'),
  delimiter: fc.constantFrom(',', ';', '\t'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.constantFrom('all', 'needed'),
});

/** The lines of a file, each with its end. */
export const linesOf = (
  rows: readonly (readonly string[])[],
  { mark, delimiter, end, quotes }: Writing,
): readonly string[] =>
  rows.map((cells, index) => {
    const written = cells.map((text) =>
      quotes === 'all' || /["\r\n]/.test(text) || text.includes(delimiter)
        ? `"${text.replaceAll('"', '""')}"`
        : text,
    );
    return (index === 0 ? mark : '') + written.join(delimiter) + end;
  });
