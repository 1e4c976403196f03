import type { LoadFailure } from '../dataset/load.js';
import type { Issue } from '../dataset/types.js';
/** Why there is no dataset, or not yet. */
export type Missing = 'loading' | LoadFailure;
/** Why a chart cannot be drawn. */
export type Reason = Missing | 'no-figures' | 'none-drawable' | 'none-from-audits';
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
