import type { Dataset, Issue } from './types.js';
/** What came through the gate, and what did not. */
export interface Parsed {
    readonly dataset: Dataset;
    readonly issues: readonly Issue[];
}
/**
 * The one gate for data: takes anything, keeps what is well formed and names the rest.
 *
 * @param input the compiled dataset, in the form of `dist/data/big-society.json`
 * @returns a dataset, empty at worst, and one issue for each row left out; never throws
 */
export declare function parseDataset(input: unknown): Parsed;
