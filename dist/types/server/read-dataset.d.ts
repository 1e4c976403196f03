import type { Issue } from '../dataset/types.js';
/** A dataset that was read from files, and what is wrong with them. */
export interface ReadDataset {
    /** The compiled form, which the option `data` takes. */
    readonly data: unknown;
    /** What is wrong, by file, row and column. */
    readonly issues: readonly Issue[];
}
/**
 * Reads a dataset from a file or an address: a `datapackage.json` with its CSV files, or a compiled dataset.
 *
 * @param place a path, or an address that begins with `https:`, `http:` or `file:`
 * @throws {Error} where nothing is there, or no JSON
 */
export declare function readDataset(place: string): Promise<ReadDataset>;
