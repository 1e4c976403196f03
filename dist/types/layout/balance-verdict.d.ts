import type { BalanceContent } from '../model/balance.js';
import { type DetailContext, type DetailView } from './detail.js';
import type { UnitsView } from './graphic.js';
import type { Link } from './view.js';
type Verdict = BalanceContent['verdict'];
/** The verdict on the goals, a unit a goal. */
export interface VerdictView {
    /** Ids of its figures. */
    readonly figures: string;
    /** Null where there are too many goals to draw them. */
    readonly units: UnitsView | null;
    readonly line: string;
    readonly cautions: readonly string[];
    readonly source: Link;
    readonly detail: DetailView | null;
}
/** Lays out the verdict; null where it is not shown. */
export declare function layoutVerdict(verdict: Verdict, context: DetailContext): VerdictView | null;
/** How many goals had a negative outcome, of how many. */
export declare function goalsOf(verdict: Verdict): {
    readonly negative: number;
    readonly total: number;
};
export {};
