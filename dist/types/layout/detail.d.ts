import type { Reading, Report } from '../dataset/types.js';
import type { Options } from '../model/options.js';
import type { ReaderState } from '../model/state.js';
import type { Strings } from '../strings/types.js';
import type { Link } from './view.js';
/** Something that is known of a row: what it is called, and what is to be said of it. */
export interface Fact {
    readonly term: string;
    readonly items: readonly Link[];
}
/** Everything that is known of a row, and the button that opens it. */
export interface DetailView {
    /** What it is called in an address: the id of its first figure. */
    readonly id: string;
    /** What it is the detail of, for the ear. */
    readonly name: string;
    /** Null while it is closed. */
    readonly facts: readonly Fact[] | null;
}
/** What the details of a chart share. */
export interface DetailContext {
    readonly report: Report;
    readonly options: Options;
    readonly state: ReaderState;
    readonly strings: Strings;
}
/**
 * The detail of a row; null where the author wants none.
 *
 * @param name what the row is called
 * @param caution what is said of the row besides the cautions of its figures
 * @param between what lies between the readings, with its name; null where nothing is compared
 * @param prefix stands before its id where the same figure has another row too
 */
export declare function layoutDetail(context: DetailContext, name: string, readings: readonly Reading[], caution?: string | null, between?: readonly [term: string, text: string] | null, prefix?: string): DetailView | null;
