import type { ChartId } from '../dataset/types.js';
import type { SceneOptions } from '../export/scene.js';
import { type SvgOptions } from '../export/svg.js';
import { type RenderOptions } from './drawing.js';
import { PRESETS } from './presets.js';
/** How a still picture is made: `theme` is `light` or `dark`, its heights follow from its width. */
export interface PictureOptions extends RenderOptions, Partial<Omit<SceneOptions, 'theme'>> {
    /** Width and size of type for a place; `width` and `scale` come before it. */
    readonly preset?: keyof typeof PRESETS;
}
/** How an SVG is written. */
export interface SVGOptions extends PictureOptions, SvgOptions {
}
/** How a PNG is painted. */
export interface PNGOptions extends PictureOptions {
    /** Points of the picture for each pixel of its width: 1, 2 (without it) or 3. */
    readonly density?: number;
    /** Files of the typeface, regular and bold; those of the system without it. */
    readonly fontFiles?: readonly string[];
}
/**
 * A chart as a stand-alone SVG: text as text, in a typeface as wide as Arial, nothing from elsewhere.
 *
 * @throws {RangeError} where there is no such chart or option, or a number is out of its range
 * @throws {Error} where there is nothing to draw, with the reason
 */
export declare const renderToSVG: (chart: ChartId, given?: SVGOptions) => string;
/**
 * A chart as a PNG, painted by `@resvg/resvg-js`, which has to be installed beside this package.
 *
 * @throws as {@link renderToSVG} does
 * @throws {Error} where that is not installed
 */
export declare function renderToPNG(chart: ChartId, given?: PNGOptions): Promise<Uint8Array>;
/** Says that there is nothing to paint a PNG with. */
export declare class NoRasteriser extends Error {
}
