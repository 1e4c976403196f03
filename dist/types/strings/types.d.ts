/** How the numbers of a unit are written. */
export interface UnitWords {
    /** The unit in a heading: "£ a head", "number of applications". */
    readonly name: string;
    /** A value with its unit: "51%", "£220", "−£65". */
    readonly value: (value: number) => string;
    /** A tick of the axis, short: "£250", "£1.2m". */
    readonly tick: (value: number) => string;
    /** A difference as number and words: ["27", "points"], ["£180", "more"]. */
    readonly difference: (gap: number, direction: Direction) => readonly [string, string];
}
/** Which way a difference goes, seen from the group said to be left behind. */
export interface Direction {
    /** Whether the group said to be left behind is better off. */
    readonly ahead: boolean;
    /** Whether its value is the larger one. */
    readonly larger: boolean;
}
/** The rows that the sentence about a gap chart is made of. */
export interface GapSummary {
    /** What the rows are: shares, or another kind of comparison. */
    readonly kind: 'share' | 'comparison';
    readonly total: number;
    readonly behind: number;
    readonly ahead: number;
    readonly level: number;
    /** The largest gap of the kind that the sentence opens with; null if all are level. */
    readonly largest: {
        readonly difference: string;
        /** Whether every row of that kind is approximate. */
        readonly approximate: boolean;
        /** Whether some are, and this one is not. */
        readonly exactOnly: boolean;
        readonly label: string;
        readonly behind: string;
        readonly behindValue: string;
        readonly compared: string;
        readonly comparedValue: string;
    } | null;
}
/** Where a figure comes from, for the few words beside its row. */
export interface Tag {
    /** Year of the audit that reported it; null for other evidence. */
    readonly audit: number | null;
    readonly source: string;
    readonly reportedBy: string | null;
    /** Year of publication, if that was after the report; null otherwise. */
    readonly publishedLater: string | null;
}
/** Every word of ours, in one language. */
export interface Strings {
    /** BCP 47 tag of the language. */
    readonly language: string;
    readonly unit: (unit: string) => UnitWords;
    /** "Shares, %" or, where all rows measure one thing, "Council spending cut, £ a head". */
    readonly unitHeading: (unit: string, indicator: string | null) => string;
    /** Before an approximate number. */
    readonly approximately: string;
    readonly moreIsWorse: string;
    readonly runsTheOtherWay: string;
    readonly behindKey: string;
    readonly comparedKey: string;
    readonly fallbackTitle: string;
    /** Subtitle where the rows are not the chart's own choice. */
    readonly ownSubtitle: (units: readonly string[]) => string;
    readonly gapSummary: (summary: GapSummary) => string;
    /** "2012 audit", "final audit" or "other evidence, ONS, published 2016". */
    readonly tag: (tag: Tag) => string;
    readonly sourceName: (publisher: string, reportedBy: string | null, copy: boolean, date: string) => string;
    readonly sources: string;
    /** Before the sign of a footnote, for the ear. */
    readonly seeNote: string;
    readonly notes: {
        readonly singleReading: string;
        readonly compareInRow: string;
        readonly inWords: string;
        readonly sampling: string;
    };
    readonly table: {
        readonly measure: string;
        readonly behind: string;
        readonly compared: string;
        readonly difference: string;
        readonly placeAndPeriod: string;
        readonly source: string;
        readonly caution: string;
        readonly periodNotStated: string;
    };
    readonly controls: {
        readonly table: string;
        readonly chart: string;
    };
    readonly empty: Readonly<Record<'no-figures' | 'none-from-audits' | 'none-drawable', readonly [string, string]>>;
}
