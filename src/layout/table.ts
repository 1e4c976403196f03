import type { Reading, Report } from '../dataset/types.js';
import { capital } from '../strings/text.js';
import type { Strings } from '../strings/types.js';
import type { TableView } from './view.js';
import { periodOf, printed, sourceTag } from './words.js';

/** What belongs together in a table: a measure with its readings and what lies between them. */
export interface TableEntry {
  readonly label: string;
  readonly readings: readonly Reading[];
  /** Stands with the last reading. */
  readonly difference: string;
  /** Stand with the first reading. */
  readonly cautions: readonly string[];
}

/** A chart as a table, a row a reading. */
export function layoutTable(
  caption: string,
  entries: readonly TableEntry[],
  report: Report,
  strings: Strings,
): TableView {
  const { measure, group, value, difference, placeAndPeriod, source, caution, periodNotStated } =
    strings.table;
  // Where nothing is compared there is no column for it.
  const compared = entries.some((entry) => entry.difference !== '');
  return {
    caption,
    columns: [measure, group, value, ...(compared ? [difference] : []), placeAndPeriod, source, caution],
    rows: entries.flatMap((entry) =>
      entry.readings.map((reading, index) => ({
        span: index === 0 ? entry.readings.length : 0,
        label: capital(entry.label),
        cells: [
          capital(reading.value.group ?? ''),
          printed(reading, strings),
          ...(compared ? [index === entry.readings.length - 1 ? entry.difference : ''] : []),
          `${reading.figure.geography}, ${periodOf(reading) ?? periodNotStated}`,
        ],
        source: sourceTag(reading.figure, report, strings),
        caution: entry.cautions.join(' '),
      })),
    ),
  };
}
