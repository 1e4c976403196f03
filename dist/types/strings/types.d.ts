import type { NumberMarks } from '../dataset/own-number.js';
import type { Source } from '../dataset/types.js';
import type { Standing } from '../model/gap.js';
import type { Reason } from '../model/state.js';
/** How the numbers of a unit are written. */
export interface UnitWords {
    /** The unit in a heading: "£ a head", "number of applications". */
    readonly name: string;
    /**
     * A value with its unit: "51%", "£220", "−£65".
     *
     * @param decimal whether it has a decimal in any case: "£15.0bn"
     */
    readonly value: (value: number, decimal?: boolean) => string;
    /** A value that is a change itself, with its sign: "+£28", "−27%". */
    readonly signed: (value: number) => string;
    /** What lies between two values, with its sign: "+12 points", "−£1.3bn". */
    readonly change: (value: number) => string;
    /** A tick of the axis, short: "£250", "£1.2m". */
    readonly tick: (value: number) => string;
    /** A difference without its direction: "27 points", "£180". */
    readonly amount: (gap: number) => string;
    /**
     * A difference as number and words: ["27", "points"], ["£180", "more"].
     *
     * @param ahead whether the group said to be left behind is better off
     * @param larger whether its value is the larger one
     */
    readonly difference: (gap: number, ahead: boolean, larger: boolean) => readonly [string, string];
}
/** What the sentence about a gap chart is made of. */
export interface GapSummary {
    /** What the rows are: shares, or other comparisons. */
    readonly kind: 'share' | 'comparison';
    readonly total: number;
    /** How many rows stand how; the first opens the sentence. */
    readonly clauses: readonly {
        readonly standing: Standing;
        readonly rows: number;
    }[];
    /** The largest gap of the rows that open the sentence; null where there is none, or not in one unit. */
    readonly largest: {
        /** "27 points", "£180" */
        readonly amount: string;
        /** Whether every one of those rows is approximate. */
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
/** What the sentence about a balance chart is made of. */
export interface BalanceSummary {
    /** Goals with a negative outcome, of all goals; null where the verdict is not shown. */
    readonly goals: {
        readonly negative: number;
        readonly total: number;
    } | null;
    /** Shares measured twice; null where none is shown. */
    readonly shares: {
        readonly total: number;
        readonly rose: number;
        readonly fell: number;
        /** Label and change of the largest rise, and of the largest fall. */
        readonly mostRisen: readonly [string, string] | null;
        readonly mostFallen: readonly [string, string] | null;
    } | null;
}
/** How numbers are written in one language. Patterns have # where the number stands. */
export interface NumberWords {
    /** BCP 47 tag whose digits and separators numbers take: one that every browser knows, so that all write the same. */
    readonly locale: string;
    /** Words and signs by which numbers in a page's own table are read. */
    readonly marks: NumberMarks;
    /** How a number of a unit is written, by unit: "#%", "£#bn". Other units are counts, and stand in words. */
    readonly patterns: Readonly<Record<string, string>>;
    /** What headings call a unit, by unit. */
    readonly units: Readonly<Record<string, string>>;
    /** What headings call a unit that is not there: "number of applications". */
    readonly countOf: (unit: string) => string;
    /** "points", after a number. */
    readonly points: (count: number) => string;
    /** Said of the group said to be left behind where it is better off. */
    readonly ahead: string;
    /** Said of two equal values. */
    readonly level: string;
    /** After a difference in money or a count. */
    readonly more: string;
    /** After a difference in a count. */
    readonly fewer: string;
    /** After a difference in money. */
    readonly less: string;
}
/** What the second script says. */
export interface FileWords {
    readonly download: string;
    readonly svg: string;
    readonly png: string;
    readonly csv: string;
    readonly citation: string;
    /** Said when a file was handed to the browser. */
    readonly saved: (file: string) => string;
    /** Labels what is to be copied where a page may not save files. */
    readonly copy: string;
    readonly embed: string;
    /** Labels the code that puts the chart into another page. */
    readonly code: string;
    /** The same, where the script must be put beside that page. */
    readonly codeBeside: string;
    /** Copies what stands above it. */
    readonly copyText: string;
    /** Said when it was copied. */
    readonly copied: string;
    /** Heads of columns that only a file has. */
    readonly unit: string;
    readonly printed: string;
    readonly address: string;
}
/** Every word of ours, in one language. */
export interface Words {
    /** BCP 47 tag of the language. */
    readonly language: string;
    readonly numbers: NumberWords;
    /** A number with its unit as it is said, where signs and short forms are not: "about 20%", "£16.9 billion". */
    readonly aloud: (text: string) => string;
    /** Heads rows of several measures that are shares. */
    readonly shares: string;
    /** "£4.8bn of £9.3bn" */
    readonly partOf: (part: string, whole: string) => string;
    /** "over 980" */
    readonly bound: (bound: 'over' | 'under' | 'almost', value: string) => string;
    /** "2001 to 2010–11" */
    readonly span: (from: string, to: string) => string;
    /** "Most deprived areas, 2001" */
    readonly groupAt: (group: string, period: string) => string;
    /** Before an approximate number. */
    readonly approximately: string;
    readonly moreIsWorse: string;
    readonly runsTheOtherWay: string;
    readonly behindKey: string;
    readonly comparedKey: string;
    /** Which of the two groups is which in a row, for the ear. */
    readonly namedFirst: string;
    readonly namedSecond: string;
    readonly failures: {
        /** Title of one reason alone: "Reason 3 of 5" */
        readonly reasonOf: (number: number, total: number) => string;
        readonly more: (pieces: number) => string;
        readonly counter: string;
        readonly noneFromAudits: string;
        readonly policyBegins: (year: string) => string;
        /** @param fromAudits how many pieces rest on an audit; null where no audit is spoken of */
        readonly summary: (reasons: number, pieces: number, fromAudits: number | null, counter: number) => string;
    };
    readonly balance: {
        readonly rose: string;
        readonly fell: string;
        readonly unchanged: string;
        readonly oneReading: string;
        /** Between two readings, for the ear. */
        readonly then: string;
        readonly summary: (summary: BalanceSummary) => string;
    };
    /** Titles where a dataset gives none. */
    readonly fallbackTitles: Readonly<Record<'gap' | 'failures' | 'balance', string>>;
    /** Subtitle where the rows are not the chart's own choice. */
    readonly ownSubtitle: (units: readonly string[]) => string;
    readonly gapSummary: (summary: GapSummary) => string;
    /** "2012 audit" */
    readonly audit: (year: number) => string;
    /** "other evidence, ONS, published 2016" */
    readonly otherEvidence: (source: Source, publishedLater: boolean) => string;
    /** "final audit, reported by Third Sector" */
    readonly reportedBy: (tag: string, medium: string | null) => string;
    /** "Home Office (copy), reported by SCA21 wiki, 2006" */
    readonly sourceName: (source: Source) => string;
    readonly sources: string;
    /** Before the sign of a footnote, for the ear. */
    readonly seeNote: string;
    readonly notes: {
        /** "Only the first rows are shown: 9,950 more are in the data." */
        readonly omitted: (rows: number, written: string) => string;
        readonly singleReading: string;
        readonly compareInRow: string;
        readonly shareInWords: string;
        readonly valueInWords: string;
        readonly sampling: string;
    };
    /** The detail of a figure. */
    readonly detail: {
        /** The button that opens it. */
        readonly open: string;
        readonly change: string;
        readonly period: string;
        readonly place: string;
        readonly population: string;
        readonly notStated: string;
        readonly link: string;
    };
    readonly table: {
        readonly measure: string;
        readonly group: string;
        readonly value: string;
        readonly difference: string;
        readonly placeAndPeriod: string;
        readonly source: string;
        readonly caution: string;
        readonly periodNotStated: string;
    };
    /** In English where they are missing; not in the drop-in, which makes no files. */
    readonly files?: FileWords;
    readonly controls: {
        readonly table: string;
        readonly chart: string;
        readonly again: string;
    };
    /** What is said, for the ear, of what a button did. */
    readonly status: {
        readonly table: string;
        readonly chart: string;
        readonly sorted: (column: string, descending: boolean) => string;
    };
    /** Why nothing is drawn, and what to do. */
    readonly messages: Readonly<Record<Reason, readonly [string, string]>>;
}
/** The words of a language, and what follows from them. */
export interface Strings extends Words {
    readonly unit: (unit: string) => UnitWords;
    /** The order of two texts in this language, as `Array.sort` wants it. */
    readonly compare: (a: string, b: string) => number;
}
