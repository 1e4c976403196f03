import type { Strings, Words } from './types.js';
/** The words of a language with what follows from them. */
export declare const stringsOf: (words: Words) => Strings;
