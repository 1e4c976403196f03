import { signedValue } from '../dataset/signed-value.js';
import type { Reading, Report } from '../dataset/types.js';
import type { Sort } from '../model/state.js';
import { capital } from '../strings/text.js';
import type { Strings } from '../strings/types.js';
import type { Column, Link, TableRow, TableView } from './view.js';
import { distinct, printedAlone, sourceTags, whereOf } from './words.js';

/** What belongs together in a table: a measure with its readings and what lies between them. */
export interface TableEntry {
  readonly label: string;
  readonly readings: readonly Reading[];
  /** Stands with the last reading. */
  readonly difference: string;
  /** The difference as a number in the unit of the readings; null where nothing is compared. */
  readonly size: number | null;
  /** Stand with the first reading. */
  readonly cautions: readonly string[];
}

/** What a row is ordered by in one column: first a number, such as that of its unit, in rising order always. */
type Key = readonly [first: number, then: number | string];

/** A row with what it is ordered by, column by column. */
interface Keyed {
  readonly row: TableRow;
  readonly keys: readonly Key[];
}

const NOTHING: Link = { text: '', href: null };

/** A chart as a table, a row a reading; where the reader has ordered it, each row is complete. */
export function layoutTable(
  caption: string,
  entries: readonly TableEntry[],
  report: Report,
  strings: Strings,
  sort: Sort | null,
): TableView {
  const { measure, group, value, difference, placeAndPeriod, source, caution } = strings.table;
  // Where nothing is compared there is no column for it.
  const compared = entries.some((entry) => entry.difference !== '');
  const placed = entries.some(({ readings }) => readings.some((reading) => whereOf(reading, strings) !== ''));
  const names = [
    measure,
    group,
    value,
    ...(compared ? [difference] : []),
    ...(placed ? [placeAndPeriod] : []),
    source,
    caution,
  ];
  const units = distinct(entries.flatMap(({ readings }) => readings.map(({ figure }) => figure.unit)));
  const rows = entries.flatMap((entry) =>
    // What is told in words alone is a row too.
    (entry.readings.length > 0 ? entry.readings : [null]).map((reading, index): Keyed => {
      const { label, size } = entry;
      const complete = sort !== null;
      const owner = capital(reading?.value.group ?? '');
      const where = reading ? whereOf(reading, strings) : '';
      const [tag = NOTHING] = sourceTags(reading ? [reading.figure] : [], report, strings);
      const unit = units.indexOf(reading?.figure.unit ?? '');
      const between = complete || index === entry.readings.length - 1 ? entry.difference : '';
      return {
        row: {
          span: complete || !reading ? 1 : index === 0 ? entry.readings.length : 0,
          label: capital(label),
          cells: [
            owner,
            reading ? printedAlone(reading, strings) : '',
            ...(compared ? [between] : []),
            ...(placed ? [where] : []),
          ],
          reading,
          source: tag,
          caution: entry.cautions.join(' '),
        },
        keys: [
          [0, label],
          // What has none stands last.
          [owner === '' ? 1 : 0, owner],
          [unit, reading ? signedValue(reading) : 0],
          ...(compared ? [[size === null ? units.length : unit, size ?? 0] as const] : []),
          ...(placed ? [[0, where] as const] : []),
          [0, tag.text],
        ],
      };
    }),
  );
  return {
    caption,
    columns: names.map((name, index) => ({ name, sort: sortOf(index, names.length, sort) })),
    rows: (sort === null ? rows : ordered(rows, sort, strings)).map(({ row }) => row),
  };
}

/** How a column is ordered; cautions, which are sentences, are not. */
function sortOf(column: number, columns: number, sort: Sort | null): Column['sort'] {
  if (column === columns - 1) return null;
  if (sort?.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function ordered(
  rows: readonly Keyed[],
  { column, descending }: Sort,
  { compare }: Strings,
): readonly Keyed[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort(({ keys: left }, { keys: right }) => {
    const [first, a] = left[column] ?? [0, 0];
    const [other, b] = right[column] ?? [0, 0];
    return first - other || sign * (typeof a === 'number' ? a - Number(b) : compare(a, String(b)));
  });
}
