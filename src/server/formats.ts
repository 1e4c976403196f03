import type { ChartId } from '../dataset/types.js';
import type { HTMLOptions } from './html.js';
import {
  OPTIONS,
  renderToCSV,
  renderToHTML,
  renderToPNG,
  renderToSVG,
  renderToTable,
  renderToText,
  type PNGOptions,
  type SVGOptions,
} from './index.js';

/** What every format takes; each uses its own part. */
export type AnyOptions = HTMLOptions & SVGOptions & PNGOptions;

/** A format as a file. */
interface FileFormat {
  readonly extension: string;
  readonly write: (chart: ChartId, options: AnyOptions) => string | Promise<Uint8Array>;
}

/** How a chart is written in each format, by the name of the format. */
export const FORMATS = {
  html: { extension: 'html', write: renderToHTML },
  svg: { extension: 'svg', write: renderToSVG },
  png: { extension: 'png', write: renderToPNG },
  csv: { extension: 'csv', write: renderToCSV },
  table: { extension: 'table.html', write: renderToTable },
  text: { extension: 'txt', write: renderToText },
} as const satisfies Readonly<Record<string, FileFormat>>;

export type Format = keyof typeof FORMATS;

/** The names of the options of the elements. */
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly (keyof typeof OPTIONS)[];

/** The names of the formats. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];
