import type { ChartId } from '../dataset/types.js';
import { type RenderOptions } from './drawing.js';
/**
 * A chart as a table of plain HTML.
 *
 * @throws {RangeError} where there is no such chart or option
 * @throws {Error} where there is nothing to draw, with the reason
 */
export declare function renderToTable(chart: ChartId, given?: RenderOptions): string;
/**
 * What a chart says in a few lines of plain text: title, subtitle, summary, notes and sources.
 *
 * @throws as {@link renderToTable} does
 */
export declare function renderToText(chart: ChartId, given?: RenderOptions): string;
/**
 * A chart's readings as comma-separated values (RFC 4180), with their sources.
 *
 * @throws as {@link renderToTable} does
 */
export declare function renderToCSV(chart: ChartId, given?: RenderOptions): string;
