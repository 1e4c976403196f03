import type { Words } from './types.js';
/** English, the language of the report. */
export declare const en: Words;
