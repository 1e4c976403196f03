import type { AnyView } from '../charts/chart.js';
import type { BigSocietyChart } from '../elements/chart.js';
import { drawScene } from '../export/canvas.js';
import { csvOf } from '../export/csv.js';
import { textOf } from '../export/plain-text.js';
import { sceneOfBalance } from '../export/scene-balance.js';
import { sceneOfFailures } from '../export/scene-failures.js';
import { sceneOfGap } from '../export/scene-gap.js';
import type { Scene } from '../export/scene.js';
import { svgOf } from '../export/svg.js';
import type { BalanceView } from '../layout/balance.js';
import type { FailuresView } from '../layout/failures.js';
import type { GapView } from '../layout/view.js';
import type { Options } from '../model/options.js';
import type { Strings } from '../strings/types.js';

/** What a chart shows, and with what it was drawn. */
export interface Shown {
  readonly host: BigSocietyChart;
  /** The tag of its element. */
  readonly name: string;
  readonly view: AnyView;
  readonly options: Options;
  readonly strings: Strings;
}

/** Points of a PNG for each pixel of its width. */
const DENSITY = 2;

/** The chart as a still picture, light where nothing else was asked for: it will be seen on paper and on other grounds. */
export function sceneOf({ name, view, options, strings }: Shown): Scene {
  const size = { theme: options.theme === 'dark' ? 'dark' : 'light' } as const;
  // Each element has its own kind of View.
  if (name.endsWith('gap')) return sceneOfGap(view as GapView, strings, size);
  if (name.endsWith('balance')) return sceneOfBalance(view as BalanceView, strings, size);
  return sceneOfFailures(view as FailuresView, strings, size);
}

export const svgFrom = (shown: Shown): string => svgOf(sceneOf(shown));

export const csvFrom = ({ view, strings }: Shown): string => csvOf(view.table, strings);

export const textFrom = ({ view, strings }: Shown): string => textOf(view, strings);

/** Painted, not made from the SVG: a strict policy refuses the picture of one. */
export function pngFrom(shown: Shown, document: Document): Promise<Blob> {
  const scene = sceneOf(shown);
  const canvas = document.createElement('canvas');
  canvas.width = scene.width * DENSITY;
  canvas.height = scene.height * DENSITY;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser paints no pictures.');
  drawScene(scene, context, DENSITY);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser paints no pictures of this size.'));
      else resolve(blob);
    }, 'image/png');
  });
}
