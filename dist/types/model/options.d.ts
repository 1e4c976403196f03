import { type Reader } from '../dataset/read.js';
import type { Issue } from '../dataset/types.js';
/** What a page author can set on a chart. */
export interface Options {
    /** Address of a dataset in place of the built-in report; null for that. */
    readonly src: string | null;
    /** Id of a table elsewhere in the page that is the data; null for none. */
    readonly for: string | null;
    /** Ids of figures of the built-in report to show beside the page's own. */
    readonly with: readonly string[];
    /** Ids of the figures to show, in this order; null for the chart's own choice. */
    readonly figures: readonly string[] | null;
    /** Ids of the figures to stress; the others recede. */
    readonly highlight: readonly string[];
    /** `audit`: only figures that an audit reported. */
    readonly evidence: 'all' | 'audit';
    /** One part alone: the number of a failure, `verdict` or `changes`; `all` for the whole chart. */
    readonly show: string;
    /** Title in place of the chart's own; an empty text shows none. */
    readonly heading: string | null;
    /** Subtitle in place of the chart's own; an empty text shows none. */
    readonly subheading: string | null;
    /** A sentence of the author's under the chart. */
    readonly note: string | null;
    /** Level of the title in the page's outline; `none` for plain text. */
    readonly headingLevel: 'none' | 2 | 3 | 4 | 5 | 6;
    /** Buttons under the chart; `download` and `embed` need the second script for files. */
    readonly controls: readonly ('table' | 'download' | 'embed')[];
    /** Whether a button on each row opens the detail of its figure. */
    readonly details: 'on' | 'off';
    /** Light or dark; `auto` follows the page's `color-scheme`. */
    readonly theme: 'auto' | 'light' | 'dark';
    /** Chart or table. */
    readonly view: 'chart' | 'table';
    /** How many rows are revealed, from the first on; null for all. */
    readonly step: number | null;
}
/** How one option is written, what it is where it is not, and how it is read. */
export interface Option<T> extends Reader<T> {
    readonly attribute: string;
    readonly default: T;
}
/** Every option of the charts, by its property name. */
export declare const OPTIONS: {
    readonly [K in keyof Options]: Option<Options[K]>;
};
/** The names of all options. */
export declare const OPTION_NAMES: readonly (keyof Options)[];
/**
 * Reads options as they were set: null or undefined gives the default, so does a value
 * that is not allowed, with an issue.
 */
export declare function readOptions(given: Readonly<Partial<Record<keyof Options, unknown>>>): {
    readonly options: Options;
    readonly issues: readonly Issue[];
};
/** What was said of the options of a chart, as attributes of its element have it. */
export declare const attributesOf: (options: Options) => readonly (readonly [name: string, text: string])[];
