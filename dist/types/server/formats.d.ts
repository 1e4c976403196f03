import { OPTIONS, renderToCSV, renderToHTML, renderToTable, renderToText } from './index.js';
/** How a chart is written in each format, by the name of the format. */
export declare const FORMATS: {
    readonly html: {
        readonly extension: "html";
        readonly write: typeof renderToHTML;
    };
    readonly table: {
        readonly extension: "table.html";
        readonly write: typeof renderToTable;
    };
    readonly csv: {
        readonly extension: "csv";
        readonly write: typeof renderToCSV;
    };
    readonly text: {
        readonly extension: "txt";
        readonly write: typeof renderToText;
    };
};
export type Format = keyof typeof FORMATS;
/** The names of the options of the elements. */
export declare const OPTION_NAMES: readonly (keyof typeof OPTIONS)[];
/** The names of the formats. */
export declare const FORMAT_NAMES: readonly Format[];
