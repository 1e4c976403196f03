import type { ChartTexts, Dataset, Figure, Value } from '../dataset/types.js';
import type { Options } from './options.js';
import type { ChartState } from './state.js';
/** A group said to be left behind, against the group it is compared with. */
export interface Comparison {
    /** The figure that names the row: label, unit, period, place, source, cautions. */
    readonly figure: Figure;
    readonly behind: Value;
    readonly compared: Value;
    /** Absolute difference of the two values, in the figure's unit. */
    readonly gap: number;
    /** Whether one of the values is approximate, and so the difference. */
    readonly approximate: boolean;
    /** Whether the group said to be left behind is better off. */
    readonly reversed: boolean;
    readonly highlighted: boolean;
}
/** The rows that share a unit and so an axis. */
export interface UnitGroup {
    readonly unit: string;
    readonly forward: readonly Comparison[];
    readonly reversed: readonly Comparison[];
}
/** The figures of a gap chart, chosen and ordered. */
export interface GapContent {
    readonly texts: ChartTexts | null;
    /** When the report appeared; null where that is not known. */
    readonly reportDate: string | null;
    /** Whether the rows are the chart's own choice, so that its own subtitle fits them. */
    readonly choice: 'default' | 'audits' | 'own';
    readonly groups: readonly UnitGroup[];
    readonly highlighting: boolean;
}
/** Chooses and orders the rows of a gap chart. */
export declare function selectGap(dataset: Dataset, options: Options): ChartState<GapContent>;
/** Absolute difference, without the noise that binary fractions add (17.4 − 16.9 is 0.5). */
export declare const difference: (a: number, b: number) => number;
