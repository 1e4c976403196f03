import type { Change, ChartTexts, Dataset, Figure, Finding, Outcome, Reading, Report, Section } from '../dataset/types.js';
import { type Choice } from './figures.js';
import type { Options } from './options.js';
import type { ChartState, Content } from './state.js';
/** Something measured, or counted once. */
export interface Measured {
    readonly change: Change;
    /** In time, the first and the last apart by `difference`. */
    readonly readings: readonly Reading[];
    /** Last less first, in the unit of the readings; null where there is one reading. */
    readonly difference: number | null;
}
/** A section with what was measured or counted in it. */
export interface BalanceSection {
    readonly section: Section;
    readonly rows: readonly Measured[];
    readonly findings: readonly Finding[];
}
/** The parts of a balance chart, chosen and ordered. */
export interface BalanceContent extends Content {
    readonly texts: ChartTexts | null;
    readonly report: Report;
    readonly choice: Choice;
    /** Outcomes of the goals; empty where they are not shown. */
    readonly verdict: readonly Outcome[];
    readonly sections: readonly BalanceSection[];
    /** Every figure that is shown. */
    readonly figures: readonly Figure[];
    readonly highlight: ReadonlySet<Figure>;
}
/** Chooses the verdict, the changes and the findings. */
export declare function selectBalance(dataset: Dataset, options: Options): ChartState<BalanceContent>;
