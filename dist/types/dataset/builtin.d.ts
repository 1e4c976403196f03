/** The built-in report: what the charts show where the page gives no data. */
export declare const builtIn: import("./multilingual.js").Multilingual;
