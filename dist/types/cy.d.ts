import type { Language } from './elements/languages.js';
/** Welsh: our words, and an unofficial translation of the built-in report. */
export declare const cy: Language;
