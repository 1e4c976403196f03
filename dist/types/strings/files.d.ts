import type { FileWords, Words } from './types.js';
/** The words of files in a language, those that it lacks in English. */
export declare const fileWordsOf: ({ files }: Words) => FileWords;
