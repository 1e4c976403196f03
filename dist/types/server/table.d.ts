import { type TemplateResult } from 'lit/html.js';
import type { AnyView } from '../charts/chart.js';
import type { Strings } from '../strings/types.js';
/**
 * A chart as a table of plain HTML: for a place that takes nothing else, and between the tags of
 * the element, where the chart's own data is not to be read from it.
 */
export declare function drawPlainTable(view: AnyView, strings: Strings): TemplateResult;
