import type { Figure, Reading, Report } from '../dataset/types.js';
import type { Strings } from '../strings/types.js';
import type { Emphasis, Link } from './view.js';
/**
 * A value as it is printed: with its unit, ≈ where it is approximate, and the source's "over" or "almost".
 *
 * @param decimal whether it has a decimal in any case, for a value beside others that have one
 */
export declare function printed({ figure, value }: Reading, strings: Strings, decimal?: boolean): string;
/** A value as it is printed where no bar or sentence says which way it goes. */
export declare const printedAlone: (reading: Reading, strings: Strings) => string;
/** When a reading was taken; null where the source does not say. */
export declare const periodOf: ({ figure, value }: Reading) => string | null;
/** When a reading was taken, as its source's language writes it; empty where the source does not say. */
export declare const originalPeriodOf: ({ figure, value }: Reading) => string;
/** The reading's period, or the audit where it has no year of its own. */
export declare const periodName: (reading: Reading, report: Report, strings: Strings) => string;
/** The different ones, in their order. */
export declare const distinct: <T>(items: readonly T[]) => readonly T[];
/** Where and when a reading was taken, as far as the page's own table says it. */
export declare function whereOf(reading: Reading, strings: Strings): string;
/** The ids of some figures, as an attribute holds them. */
export declare const idsOf: (figures: readonly Figure[]) => string;
/** The different figures of some readings. */
export declare const figuresOf: (readings: readonly Reading[]) => readonly Figure[];
/** Whether the author stressed one of these figures, or others. */
export declare function emphasisOf(figures: readonly Figure[], highlight: ReadonlySet<Figure>): Emphasis;
/** Which audit reported a figure, or which other evidence, with its address. */
export declare function sourceTag(figure: Figure, report: Report, strings: Strings): Link;
/** The tags of some figures, each source once; of none, that of the table which says it in words alone. */
export declare function sourceTags(figures: readonly Figure[], report: Report, strings: Strings): readonly Link[];
/**
 * The sources of some figures for the foot of a chart, each once.
 *
 * @param others what the chart rests on besides; they stand first
 */
export declare const sourcesOf: (figures: readonly Figure[], strings: Strings, others?: Report["sources"]) => readonly Link[];
