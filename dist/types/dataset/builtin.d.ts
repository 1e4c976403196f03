import type { Dataset } from './types.js';
/** The built-in report: what the charts show where the page gives no data. */
export declare const builtIn: () => Dataset;
