import { type Row } from './read.js';
/**
 * A table by columns, which compress far better than rows: each is one text with
 * separators, numbers too, as in a file; cells at the end may be missing, and ids that count the rows from 0.
 */
export type Columns = Readonly<Record<string, string>>;
/**
 * A compiled dataset by columns: the form in the drop-in. The lists of objects within a
 * table's rows are a table of their own, "figures.values". Positions, of the row that a row
 * of such a table belongs to (`row`) and of the figure that it points to (`figure`), are
 * written as steps from the one before.
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
