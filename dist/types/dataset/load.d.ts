import { type Multilingual } from './multilingual.js';
import type { OwnTable } from './own-table.js';
import type { Issue } from './types.js';
/** Why nothing could be read: no answer, one that says no, or one that is no dataset. */
export type LoadFailure = 'unreachable' | 'not-found' | 'unreadable';
/** What came from an address. */
export interface Loaded {
    /** The dataset, a table that is one when its kind of chart is known, or why there is none. */
    readonly result: Multilingual | OwnTable | LoadFailure;
    /** What is wrong with the files; what is wrong in the dataset it tells itself. */
    readonly issues: readonly Issue[];
}
/** One asker's share in a request. */
export interface Asked {
    /** Never rejects. */
    readonly loaded: Promise<Loaded>;
    /** Gives the share back, once: a request that nobody waits for is aborted. */
    readonly leave: () => void;
}
/**
 * Asks for the dataset at an address: a `datapackage.json`, whose files are read too, a
 * compiled dataset, or a table of comma-separated values. All who ask for one address share one request.
 *
 * @param base what a relative address is relative to
 */
export declare function ask(address: string, base: string): Asked;
