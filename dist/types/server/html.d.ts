import type { ChartId } from '../dataset/types.js';
import { type RenderOptions } from './drawing.js';
/** What a page says besides the options of a chart. */
export interface HTMLOptions extends RenderOptions {
    /** The nonce of the page's security policy, for the chart's style sheet. */
    readonly nonce?: string;
}
/**
 * A chart as HTML for a page: the element with all that it draws in a declarative shadow root, and
 * between its tags the same as a plain table, for what knows no shadow roots. It needs no script;
 * where the drop-in comes it takes over what stands there, and draws anew only when something changes.
 *
 * @throws {RangeError} where there is no such chart or option, or data without the address that the page reads it from
 * @throws {Error} where there is nothing to draw, with the reason
 */
export declare function renderToHTML(chart: ChartId, given?: HTMLOptions): string;
/**
 * What {@link renderToHTML} writes between the tags, for a framework that writes the tag itself, with `lang`
 * and the same options.
 *
 * @throws as {@link renderToHTML} does
 */
export declare const renderToInnerHTML: (chart: ChartId, given?: HTMLOptions) => string;
