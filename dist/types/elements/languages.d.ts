import type { Spoken } from '../charts/dataset-of.js';
import { type Catalogue } from '../dataset/translate.js';
import type { Words } from '../strings/types.js';
/** A part of a table of words; what is not in it stays as it was. */
export type Overrides<T> = {
    readonly [K in keyof T]?: T[K] extends (...args: never) => unknown ? T[K] : Overrides<T[K]>;
};
/** A language, or some words in place of those of one. */
export interface Language {
    /** BCP 47 tag, such as "cy". */
    readonly tag: string;
    /** Words of ours; those that are left out stay, in a new language in English. */
    readonly words?: Overrides<Words>;
    /** Texts of datasets by the text in the dataset's own language; under `*` a note on all of them. */
    readonly texts?: Catalogue;
}
/** What a chart stands in. */
export interface Around {
    readonly spoken: Spoken;
    /** What the page itself says: BCP 47 tag, empty where it says nothing. */
    readonly lang: string;
    /** What is still to come; null where that is nothing. */
    readonly coming: Promise<void> | null;
}
/**
 * What to do about a language that is not there: resolves when it has come or failed; null where
 * it cannot be had. The drop-in knows of none.
 */
export declare const missing: {
    come: (name: string) => Promise<void> | null;
};
/** @param isNew whether a language has come, not other words for one that was there */
type Listener = (isNew: boolean) => void;
/** Calls back when all charts are to be drawn anew: a language has come, or other words, or one who looks on. */
export declare function onLanguage(listener: Listener, signal: AbortSignal): void;
/** Draws charts anew; where a language is new, not those that still stand as a server drew them. */
export declare function languagesChanged(isNew: boolean): void;
/** Adds a language, or changes words of one that is there; charts that stand in it are drawn anew. */
export declare function addLanguage({ tag, words, texts }: Language): void;
/** The language around a node, across shadow roots, as {@link languageOf} finds it. */
export declare function languageAround(node: Node): Around;
/** A language by its tag, English where it is none that is there; and what is still to come. */
export declare function languageOf(tag: string): readonly [spoken: Spoken, coming: Promise<void> | null];
export {};
