import type { ChartId } from '../dataset/types.js';
import type { Scene, SceneOptions } from '../export/scene.js';
import { svgOf, type SvgOptions } from '../export/svg.js';
import { drawn, type RenderOptions } from './drawing.js';
import { PRESETS } from './presets.js';

/** How a still picture is made: `theme` is `light` or `dark`, its heights follow from its width. */
export interface PictureOptions extends RenderOptions, Partial<Omit<SceneOptions, 'theme'>> {
  /** Width and size of type for a place; `width` and `scale` come before it. */
  readonly preset?: keyof typeof PRESETS;
}

/** How an SVG is written. */
export interface SVGOptions extends PictureOptions, SvgOptions {}

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
export const renderToSVG = (chart: ChartId, given: SVGOptions = {}): string =>
  svgOf(sceneOf(chart, given), given);

/**
 * A chart as a PNG, painted by `@resvg/resvg-js`, which has to be installed beside this package.
 *
 * @throws as {@link renderToSVG} does
 * @throws {Error} where that is not installed
 */
export async function renderToPNG(chart: ChartId, given: PNGOptions = {}): Promise<Uint8Array> {
  const { density = 2, fontFiles } = given;
  inRange('density', density, 1, 3);
  const scene = sceneOf(chart, given);
  const { Resvg } = await rasteriser();
  const font =
    fontFiles === undefined
      ? { loadSystemFonts: true }
      : { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: scene.fontFamily };
  return new Resvg(svgOf(scene), { font, fitTo: { mode: 'zoom', value: density } }).render().asPng();
}

/** Says that there is nothing to paint a PNG with. */
export class NoRasteriser extends Error {}

async function rasteriser(): Promise<typeof import('@resvg/resvg-js')> {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw new NoRasteriser(
      'A PNG needs the package @resvg/resvg-js. Install it: npm install @resvg/resvg-js',
    );
  }
}

function sceneOf(chart: ChartId, given: PictureOptions): Scene {
  const { preset, width, scale, grey = false, fontFamily } = given;
  if (preset !== undefined && !Object.hasOwn(PRESETS, preset))
    throw new RangeError(`There is no preset "${preset}". Write ${Object.keys(PRESETS).join(' or ')}.`);
  if (width !== undefined) inRange('width', width, 240, 4000);
  if (scale !== undefined) inRange('scale', scale, 0.5, 8);
  const { picture, options } = drawn(chart, given);
  const scene = picture({
    ...(preset === undefined ? {} : PRESETS[preset]),
    ...(width === undefined ? {} : { width }),
    ...(scale === undefined ? {} : { scale }),
    ...(fontFamily === undefined ? {} : { fontFamily }),
    grey,
    theme: options.theme === 'dark' ? 'dark' : 'light',
  });
  if (scene === null) throw new Error(`There is nothing to draw in "${chart}".`);
  return scene;
}

function inRange(name: string, value: number, least: number, most: number): void {
  if (!(value >= least && value <= most))
    throw new RangeError(`${name}: "${value}" is not allowed. Write a number from ${least} to ${most}.`);
}
