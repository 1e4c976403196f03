import type { ChartId } from '../dataset/types.js';
import type { HTMLOptions } from './html.js';
import { OPTIONS, renderToCSV, renderToHTML, renderToPNG, renderToTable, renderToText, type PNGOptions, type SVGOptions } from './index.js';
/** What every format takes; each uses its own part. */
export type AnyOptions = HTMLOptions & SVGOptions & PNGOptions;
/** How a chart is written in each format, by the name of the format. */
export declare const FORMATS: {
    readonly html: {
        readonly extension: "html";
        readonly write: typeof renderToHTML;
    };
    readonly svg: {
        readonly extension: "svg";
        readonly write: (chart: ChartId, given?: SVGOptions) => string;
    };
    readonly png: {
        readonly extension: "png";
        readonly write: typeof renderToPNG;
    };
    readonly csv: {
        readonly extension: "csv";
        readonly write: typeof renderToCSV;
    };
    readonly table: {
        readonly extension: "table.html";
        readonly write: typeof renderToTable;
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
