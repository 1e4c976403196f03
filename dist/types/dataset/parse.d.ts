import { type Catalogue } from './translate.js';
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
 * @param language BCP 47 tag of the language that its texts are wanted in; without it, as they stand
 * @param catalogue translations for a dataset that carries none in that language
 * @returns a dataset, empty at worst, and one issue for each row left out; never throws
 */
export declare function parseDataset(input: unknown, language?: string, catalogue?: Catalogue): Parsed;
