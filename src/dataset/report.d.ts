import type { Packed } from './pack.js';

/** The built-in report: what the charts show by default. The build writes this module from `data/`. */
export declare const report: Packed;
