import { type Row } from './read.js';
import type { Issue } from './types.js';
/** What is to be said of all texts of a catalogue stands under it. */
export declare const NOTE = "*";
/** Texts of a dataset in another language, by the text. */
export type Catalogue = Readonly<Record<string, string>>;
/** The part of a tag that names the language: "cy" of "cy-GB". */
export declare const primary: (tag: string) => string;
/** What a dataset carries in one language; null where that is nothing. */
export declare function catalogueOf(tables: Row, language: string, issues: Issue[]): Catalogue | null;
/**
 * A compiled dataset with its texts in another language as far as the catalogue has them. Beside
 * a period stays, as `time`, what it was: the axis of time is read from it.
 */
export declare function translate(row: Row, catalogue: Catalogue): Row;
