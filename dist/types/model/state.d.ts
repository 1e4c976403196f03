import type { Issue } from '../dataset/types.js';
/** Why a chart cannot be drawn. */
export type Reason = 'no-figures' | 'none-drawable' | 'none-from-audits';
/** What a chart has to show. */
export type ChartState<T> = {
    readonly status: 'ready';
    readonly content: T;
    readonly issues: readonly Issue[];
} | {
    readonly status: 'empty';
    readonly reason: Reason;
    readonly issues: readonly Issue[];
};
