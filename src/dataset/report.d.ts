/**
 * The built-in report in its compiled form: what the charts show by default.
 * The build writes this module from `data/`.
 */
export declare const report: unknown;
