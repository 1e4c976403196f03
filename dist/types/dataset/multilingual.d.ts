import { type Parsed } from './parse.js';
import type { Catalogue } from './translate.js';
/** The language that a dataset is wanted in. */
export interface DatasetLanguage {
    /** BCP 47 tag; empty for the texts as they stand. */
    readonly tag: string;
    /** Translations for datasets that carry none in this language. */
    readonly texts: Catalogue;
}
/** A dataset in any language, read once for each. */
export type Multilingual = (language?: DatasetLanguage) => Parsed;
/** @param compiled gives a dataset in the form of `dist/data/big-society.json`, unchecked */
export declare function multilingual(compiled: () => unknown): Multilingual;
