import type { Issue } from '../dataset/types.js';
/** A dataset that was read from files, and what is wrong with them. */
export interface ReadDataset {
    /** What the option `data` takes: the compiled form or, of a table, its cells. */
    readonly data: unknown;
    /** What is wrong, by file, row and column. */
    readonly issues: readonly Issue[];
}
/**
 * Reads a dataset from a file or an address: a `datapackage.json` with its CSV files, a compiled dataset,
 * or a table of comma-separated values, of which is seen what is wrong when it is drawn.
 *
 * @param place a path, or an address that begins with `https:`, `http:` or `file:`
 * @throws {Error} where nothing is there, or neither JSON nor a table
 */
export declare function readDataset(place: string): Promise<ReadDataset>;
