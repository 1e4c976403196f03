/** What a value is to the finding; colour and shape follow from it. */
export type Role = 'behind' | 'compared' | 'context';
/** Whether a larger value is better or worse for the people concerned. */
export type Better = 'more' | 'less' | 'neither';
/** The charts that a dataset can have texts and rows for. */
export type ChartId = 'gap' | 'failures' | 'balance';
/** A document that figures were read in. */
export interface Source {
    readonly id: string;
    /** Short name for a tag beside a row, such as "ONS". */
    readonly name: string;
    readonly title: string;
    /** The body that first published the figures. */
    readonly publisher: string;
    /** Where they were read, if not with the publisher. */
    readonly reportedBy: string | null;
    /** Date of publication as far as known: year, year-month or day, ISO 8601. */
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
    readonly role: Role;
    /** In the figure's unit; always finite. */
    readonly value: number;
    /** Whether the source gives it in words only, such as "one in five". */
    readonly approximate: boolean;
}
/** Something measured, with the values that belong together. */
export interface Figure {
    readonly id: string;
    /** The row's name for a reader. */
    readonly label: string;
    /** What is measured; the same text in figures that measure the same thing. */
    readonly indicator: string;
    /** Unit of all values, such as "%" or "GBP per head". */
    readonly unit: string;
    /** When; null where the source does not state it. */
    readonly period: string | null;
    readonly geography: string;
    readonly population: string | null;
    readonly better: Better;
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
/** The words and rows that a chart opens with. */
export interface ChartTexts {
    readonly title: string;
    /** Title where the rows are the reader's own choice. */
    readonly fallbackTitle: string;
    readonly subtitle: string;
    /** Ids of the rows shown by default, in order. */
    readonly figures: readonly string[];
}
/** Everything the charts draw from, checked: the output of {@link parseDataset}. */
export interface Dataset {
    readonly name: string;
    readonly version: string;
    /** When the report appeared, ISO 8601: what was published later says so. Null where that is not known. */
    readonly reportDate: string | null;
    readonly figures: ReadonlyMap<string, Figure>;
    readonly charts: ReadonlyMap<ChartId, ChartTexts>;
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
