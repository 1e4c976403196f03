import { type NumberStyle } from './own-number.js';
import { type Row } from './read.js';
import type { ChartId, Issue } from './types.js';
/** A table as a page or a file has it: texts, of which nothing is read yet. */
export interface OwnTable {
    /** What messages call it: "table", or the name of its file. */
    readonly place: string;
    /** Empty where it has none. */
    readonly caption: string;
    readonly head: readonly OwnHead[];
    readonly rows: readonly OwnRow[];
    readonly foot: readonly OwnFoot[];
}
/** A text of a cell, as one line. */
export declare const inOneLine: (text: string) => string;
/** Whether something is such a table, as far as can be seen from outside. */
export declare const isOwnTable: (data: unknown) => data is OwnTable;
/** The head of a column. */
export interface OwnHead {
    readonly text: string;
    /** What the page says that its group is to the finding: `behind` or `compared`; empty where it says nothing. */
    readonly role: string;
}
/** A row of the body. */
export interface OwnRow {
    /** As one counts: the first row of the table is 1. */
    readonly number: number;
    /** Empty where the page gives it none. */
    readonly id: string;
    /** A cell that stands for several rows or columns is in each of them. */
    readonly cells: readonly string[];
}
/** A row of the foot. */
export interface OwnFoot {
    readonly text: string;
    readonly links: readonly {
        readonly name: string;
        readonly url: string;
    }[];
}
/**
 * Turns a table into the compiled form that {@link parseDataset} checks.
 *
 * @param chart what the table is for: a row is a measure with two groups (gap) or with its periods
 * (balance), or a reason with a piece of evidence and the values in that (failures)
 * @param issues takes what cannot be read, by row and column
 */
export declare function readTable(table: OwnTable, chart: ChartId, style: NumberStyle, issues: Issue[]): Row;
