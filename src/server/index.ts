import type { ChartId } from '../dataset/types.js';
import { csvOf } from '../export/csv.js';
import { textOf } from '../export/plain-text.js';
import { drawn, type RenderOptions } from './drawing.js';
import { markupOf } from './markup.js';
import { drawPlainTable } from './table.js';

export type { ChartId, Issue } from '../dataset/types.js';
export { addLanguage, type Language } from '../elements/languages.js';
export { VERSION } from '../version.js';
export { OPTIONS, type Options } from '../model/options.js';
export { CHART_NAMES } from './charts.js';
export type { RenderOptions } from './drawing.js';
export { renderToHTML, renderToInnerHTML, type HTMLOptions } from './html.js';
export {
  NoRasteriser,
  renderToPNG,
  renderToSVG,
  type PictureOptions,
  type PNGOptions,
  type SVGOptions,
} from './pictures.js';
export { PRESETS, type Preset } from './presets.js';
export { readDataset, type ReadDataset } from './read-dataset.js';

/**
 * A chart as a table of plain HTML.
 *
 * @throws {RangeError} where there is no such chart or option
 * @throws {Error} where there is nothing to draw, with the reason
 */
export function renderToTable(chart: ChartId, given: RenderOptions = {}): string {
  const { view, strings } = drawn(chart, given);
  return `${markupOf(drawPlainTable(view, strings))}\n`;
}

/**
 * What a chart says in a few lines of plain text: title, subtitle, summary, notes and sources.
 *
 * @throws as {@link renderToTable} does
 */
export function renderToText(chart: ChartId, given: RenderOptions = {}): string {
  const { view, strings } = drawn(chart, given);
  return textOf(view, strings);
}

/**
 * A chart's readings as comma-separated values (RFC 4180), with their sources.
 *
 * @throws as {@link renderToTable} does
 */
export function renderToCSV(chart: ChartId, given: RenderOptions = {}): string {
  const { view, strings } = drawn(chart, given);
  return csvOf(view.table, strings);
}
