import type { ChartTexts, Dataset, Evidence, Failure, Figure, Report } from '../dataset/types.js';
import { type Choice } from './figures.js';
import type { Options } from './options.js';
import type { ChartState, Content } from './state.js';
/** A failure with the evidence that is shown for it. */
export interface Reason {
    readonly failure: Failure;
    /** What stands beside it; null where none of its evidence is from an audit. */
    readonly lead: Evidence | null;
    /** What opens below. */
    readonly more: readonly Evidence[];
}
/** The failures of a chart with their evidence, chosen and ordered. */
export interface FailuresContent extends Content {
    readonly texts: ChartTexts | null;
    readonly report: Report;
    readonly choice: Choice;
    readonly reasons: readonly Reason[];
    /** How many reasons there are, shown or not. */
    readonly total: number;
    /** Every figure that is shown. */
    readonly figures: readonly Figure[];
    readonly highlight: ReadonlySet<Figure>;
}
/** Chooses the failures and their evidence. */
export declare function selectFailures(dataset: Dataset, options: Options): ChartState<FailuresContent>;
