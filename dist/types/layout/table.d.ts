import type { Reading, Report } from '../dataset/types.js';
import type { Strings } from '../strings/types.js';
import type { TableView } from './view.js';
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
export declare function layoutTable(caption: string, entries: readonly TableEntry[], report: Report, strings: Strings): TableView;
