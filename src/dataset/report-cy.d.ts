import type { Catalogue } from './translate.js';

/** The texts of the built-in report in Welsh. The build writes this module from `data/`. */
export declare const texts: Catalogue;
