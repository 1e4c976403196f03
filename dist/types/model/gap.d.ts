import type { ChartTexts, Dataset, Figure, Reading, Report } from '../dataset/types.js';
import { type Choice } from './figures.js';
import type { Options } from './options.js';
import type { ChartState, Content } from './state.js';
/** Where the group said to be left behind stands; `apart` or the `same` where neither side is the better one. */
export type Standing = 'behind' | 'ahead' | 'level' | 'apart' | 'same';
/** A group said to be left behind, against the group it is compared with; or the first of two against the second. */
export interface Comparison {
    /** The figure that names the row. */
    readonly figure: Figure;
    /** That figure and those that complete its row. */
    readonly parts: readonly Figure[];
    readonly behind: Reading;
    readonly compared: Reading;
    /** Absolute difference of the two values as printed, in the figure's unit. */
    readonly gap: number;
    /** Whether one of the values is approximate or a limit, and so the difference. */
    readonly approximate: boolean;
    readonly standing: Standing;
    readonly highlighted: boolean;
}
/** The rows that share a unit and so an axis. */
export interface UnitGroup {
    readonly unit: string;
    readonly forward: readonly Comparison[];
    /** Rows whose group said to be left behind is ahead. */
    readonly reversed: readonly Comparison[];
}
/** The figures of a gap chart, chosen and ordered. */
export interface GapContent extends Content {
    readonly texts: ChartTexts | null;
    readonly report: Report;
    /** Whose choice the rows are, so that the words around them fit. */
    readonly choice: Choice;
    readonly groups: readonly UnitGroup[];
    readonly highlighting: boolean;
}
/** Chooses and orders the rows of a gap chart. */
export declare function selectGap(dataset: Dataset, options: Options): ChartState<GapContent>;
/** What lies between two values as they are printed, with at most two decimals. */
export declare const difference: (a: number, b: number) => number;
