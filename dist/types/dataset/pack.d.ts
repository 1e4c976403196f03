import { type Row } from './read.js';
/**
 * A table by columns, which compress far better than rows. A column of texts is one text
 * with separators, any other a list; cells at the end may be missing.
 */
export type Columns = Readonly<Record<string, string | readonly unknown[]>>;
/**
 * A compiled dataset by columns: the form in the drop-in. The lists of objects within a
 * table's rows are a table of their own, "figures.values", with the position of the row
 * that they belong to in the column `row`.
 */
export type Packed = Readonly<Record<string, string | Columns>>;
/**
 * Packs a compiled dataset; {@link unpack} gives the same back, but for empty cells.
 *
 * @throws Error where a text holds the separator
 */
export declare function pack(compiled: Row): Packed;
/** The compiled dataset, for the gate. */
export declare function unpack(packed: Packed): Row;
