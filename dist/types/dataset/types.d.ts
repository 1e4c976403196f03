/**
 * What a value is to the finding; colour and shape follow from it. `first` and `second` are
 * two groups that are set side by side and no more.
 */
export type Role = 'behind' | 'compared' | 'first' | 'second' | 'context';
/** Whether a larger value is better or worse for the people concerned. */
export type Better = 'more' | 'less' | 'neither';
/** The charts that a dataset can have texts and rows for. */
export type ChartId = 'gap' | 'failures' | 'balance';
/** A document that figures were read in. */
export interface Source {
    readonly id: string;
    /** Short name for a tag beside a row, such as "ONS". */
    readonly name: string;
    /** Null in the drop-in, which does not print it. */
    readonly title: string | null;
    /** The body that first published the figures. */
    readonly publisher: string;
    /** Where they were read, if not with the publisher. */
    readonly reportedBy: string | null;
    /** Date of publication as far as known: year, year-month or day, ISO 8601; empty with a table in the page. */
    readonly date: string;
    /** Address on the web; null where there is none that is safe to link. */
    readonly url: string | null;
    /** Whether the address is a mirror of the publisher's document. */
    readonly copy: boolean;
    /** Licence of the document; null where it states none. */
    readonly licence: string | null;
}
/** One number of a figure. */
export interface Value {
    /** Who or what is measured; null where the figure has one value only. */
    readonly group: string | null;
    /** When, where it differs from the figure's period. */
    readonly period: string | null;
    /** The period before it was translated, for the axis of time; null where it was not. */
    readonly time: string | null;
    readonly role: Role;
    /** In the figure's unit; always finite. */
    readonly value: number;
    /** Whether the source gives it in words only, such as "one in five". */
    readonly approximate: boolean;
    /** Words that limit it in the source, such as "over 980". */
    readonly bound: 'over' | 'under' | 'almost' | null;
}
/** Something measured, with the values that belong together. */
export interface Figure {
    readonly id: string;
    /** Whether it comes from a table in the page: what that does not say is not known. */
    readonly own: boolean;
    /** The row's name for a reader; its id where it has none. */
    readonly label: string;
    /** What is measured, the same text in figures that measure the same thing; null where the label says it. */
    readonly indicator: string | null;
    /** Unit of all values, such as "%" or "GBP per head"; empty for plain numbers of a table in the page. */
    readonly unit: string;
    /** When; null where the source does not state it. */
    readonly period: string | null;
    /** The period before it was translated; null where it was not. */
    readonly time: string | null;
    /** Where; empty where a table in the page does not say. */
    readonly geography: string;
    readonly population: string | null;
    readonly better: Better;
    /** Set where the values are changes themselves, written without their sign. */
    readonly direction: 'rise' | 'fall' | null;
    /** Whether the values are estimates of a survey, with sampling error. */
    readonly survey: boolean;
    /** Year of the audit that reported it; null for other evidence. */
    readonly audit: number | null;
    readonly source: Source;
    /** Id of the figure whose row this one completes. */
    readonly shownWith: string | null;
    readonly cautions: readonly Caution[];
    readonly values: readonly Value[];
}
/** Something a reader has to know with a figure. */
export interface Caution {
    readonly id: string;
    readonly text: string;
}
/** One value with the figure that it belongs to. */
export interface Reading {
    readonly figure: Figure;
    readonly value: Value;
}
/** A reading in a piece of evidence. */
export interface EvidenceReading extends Reading {
    /** Whether a line joins it to the reading before: one survey, taken in one way. */
    readonly joined: boolean;
    /** Position, in the same piece and from 1, of the value that this one is a part of; null where it stands alone. */
    readonly partOf: number | null;
}
/** The smallest picture that tells a piece of evidence truly. */
export type GraphicKind = 'units' | 'line' | 'bars' | 'number';
/** Something that bears on a failure: a sentence with its values. */
export interface Evidence {
    /** Number of the failure. */
    readonly failure: number;
    /** `lead` stands beside the failure, `more` opens, `audit` is for audits only, `optional` is shown on request. */
    readonly tier: 'lead' | 'more' | 'audit' | 'optional';
    readonly graphic: GraphicKind;
    readonly sentence: string;
    /** The sentence where only values that an audit reported are shown; null where the other one holds. */
    readonly auditSentence: string | null;
    /** Whether it points the other way. */
    readonly counter: boolean;
    readonly caution: string | null;
    /** Where a series comes from, in words; null where the sources are named. */
    readonly origin: string | null;
    readonly readings: readonly EvidenceReading[];
}
/** One of the report's reasons. */
export interface Failure {
    readonly number: number;
    readonly headline: string;
    /** Empty in a table in the page. */
    readonly summary: string;
}
/** A reading of a change; one without a stage is a count of its own. */
export interface ChangeReading extends Reading {
    readonly stage: 'from' | 'between' | 'to' | 'reading';
}
/** What was measured more than once, or counted once. */
export interface Change {
    /** Id of its section. */
    readonly section: string;
    readonly label: string;
    readonly caution: string | null;
    /** In time: the first and the last are compared. */
    readonly readings: readonly ChangeReading[];
}
/** A part of the balance with its heading and what has to be said of all in it. */
export interface Section {
    readonly id: string;
    /** Empty in a table in the page: the unit is its title. */
    readonly title: string;
    readonly caution: string | null;
}
/** A finding in favour or against, in a sentence, with the values beside it. */
export interface Finding {
    readonly side: 'for' | 'against';
    readonly text: string;
    readonly readings: readonly Reading[];
}
/** How many goals had one outcome. */
export interface Outcome {
    readonly outcome: 'negative' | 'without';
    readonly goals: number;
    readonly label: string;
    readonly reading: Reading;
}
/** The words and rows that a chart opens with. */
export interface ChartTexts {
    readonly id: ChartId;
    readonly title: string;
    /** Title where the rows are the reader's own choice. */
    readonly fallbackTitle: string;
    /** Empty in a table in the page. */
    readonly subtitle: string;
    /** What has to be said of the whole chart before it is read; null where that is nothing. */
    readonly remark: string | null;
    /** Ids of the rows shown by default, in order. */
    readonly figures: readonly string[];
}
/** What is known of the report as a whole. */
export interface Report {
    /** When the report appeared, ISO 8601: what was published later says so. Null where that is not known. */
    readonly reportDate: string | null;
    /** What the report is called where a figure is its own, such as "final audit"; null for its year. */
    readonly reportName: string | null;
    /** When what the report is about began, ISO 8601; null where that is not known. */
    readonly policyDate: string | null;
    /** What has to be said of its texts where they are a translation; null where they are not, or nothing has. */
    readonly translationNote: string | null;
    /** What stands under a table in the page, a line each; empty for other reports. */
    readonly note: string;
    /** The documents that a table in the page names; empty for other reports, whose figures name their own. */
    readonly sources: readonly Source[];
}
/** Everything the charts draw from, checked: the output of {@link parseDataset}. */
export interface Dataset extends Report {
    readonly name: string;
    readonly version: string;
    readonly figures: ReadonlyMap<string, Figure>;
    readonly charts: ReadonlyMap<string, ChartTexts>;
    readonly failures: readonly Failure[];
    readonly evidence: readonly Evidence[];
    readonly verdict: readonly Outcome[];
    readonly sections: readonly Section[];
    readonly changes: readonly Change[];
    readonly findings: readonly Finding[];
}
/** Suspicious input: it was left out or replaced, and the rest goes on. */
export interface Issue {
    /** Stable name for programs, such as "unknown-figure". */
    readonly code: string;
    /** What is wrong and where. */
    readonly message: string;
    /** What to do about it. */
    readonly help: string;
}
