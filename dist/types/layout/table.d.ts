import type { Reading, Report } from '../dataset/types.js';
import type { Sort } from '../model/state.js';
import type { Strings } from '../strings/types.js';
import type { TableView } from './view.js';
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
/** A chart as a table, a row a reading; where the reader has ordered it, each row is complete. */
export declare function layoutTable(caption: string, entries: readonly TableEntry[], report: Report, strings: Strings, sort: Sort | null): TableView;
