import type { ChartId } from '../dataset/types.js';
import type { HTMLOptions } from './html.js';
import { OPTIONS, renderToCSV, renderToHTML, renderToTable, renderToText } from './index.js';

/** How a chart is written in each format, by the name of the format. */
export const FORMATS = {
  html: { extension: 'html', write: renderToHTML },
  table: { extension: 'table.html', write: renderToTable },
  csv: { extension: 'csv', write: renderToCSV },
  text: { extension: 'txt', write: renderToText },
} as const satisfies Readonly<
  Record<
    string,
    { readonly extension: string; readonly write: (chart: ChartId, options: HTMLOptions) => string }
  >
>;

export type Format = keyof typeof FORMATS;

/** The names of the options of the elements. */
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly (keyof typeof OPTIONS)[];

/** The names of the formats. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];
