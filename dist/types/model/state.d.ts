import type { LoadFailure } from '../dataset/load.js';
import type { Issue } from '../dataset/types.js';
/** Why there is no dataset, or not yet. */
export type Missing = 'loading' | 'no-figures' | LoadFailure;
/** Why a chart cannot be drawn. */
export type Reason = Missing | 'none-drawable' | 'none-from-audits';
/** How the rows of a table are ordered. */
export interface Sort {
    /** Position of the column. */
    readonly column: number;
    readonly descending: boolean;
}
/** What the reader did with a chart. */
export interface ReaderState {
    /** Ids of what is open: a figure for its detail, "more-1" for the further evidence of a reason. */
    readonly open: ReadonlySet<string>;
    /** Null for the chart's own order. */
    readonly sort: Sort | null;
    /** Whether the reader switched or ordered something: what is seen then is said too. */
    readonly acted: boolean;
    /** Address of the page, without its fragment, as the reader did something last; empty for the page itself. */
    readonly page: string;
}
/** Nobody did anything yet. */
export declare const UNTOUCHED: ReaderState;
/** What every chart has to show. */
export interface Content {
    /** How many rows are left out because there are too many. */
    readonly omitted: number;
}
/** What a chart has to show, or why there is nothing. */
export type ChartState<T> = {
    readonly status: 'ready';
    readonly content: T;
    readonly issues: readonly Issue[];
} | {
    readonly status: 'empty';
    readonly reason: Reason;
    readonly issues: readonly Issue[];
};
