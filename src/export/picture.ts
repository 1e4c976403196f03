import type { Frame } from '../layout/view.js';
import type { Strings } from '../strings/types.js';
import { at, block, stack, type Block } from './block.js';
import { paletteOf } from './palette.js';
import { linked, run, SIZE, small } from './runs.js';
import {
  LEAST_WIDTH,
  SCENE_DEFAULTS,
  type Item,
  type LineItem,
  type Scene,
  type SceneOptions,
} from './scene.js';
import { LONGEST_NOTE, type Setting } from './setting.js';
import { settled } from './settle.js';
import { paragraph } from './paragraph.js';

/** Size of the charts' type, in pixels. */
const EM = 15;

/** Around a picture, in em. */
const PADDING = 0.8;

/** The widest lines that are easy to read, in em of their own type. */
const LONGEST = { title: 26, words: 44 } as const;

/** What one chart puts into its picture, for the width that it has. */
export interface Parts {
  /** What the marks stand for; null where that needs no words. */
  readonly key: (width: number, setting: Setting) => Block | null;
  readonly body: (width: number, setting: Setting) => Block;
}

/** A chart with the words around it, as a still picture. */
export function pictureOf(
  name: string,
  view: Frame,
  parts: Parts,
  strings: Strings,
  given: Partial<SceneOptions>,
): Scene {
  const options = { ...SCENE_DEFAULTS, ...given };
  const width = Math.max(LEAST_WIDTH, Math.round(options.width));
  const em = EM * options.scale;
  const setting: Setting = { em, ems: width / em, palette: paletteOf(options.theme, options.grey), strings };
  const padding = PADDING * em;
  const room = width - 2 * padding;
  const content = stack([
    headOf(view, parts.key(room, setting), room, setting),
    parts.body(room, setting),
    1.2 * em,
    footOf(view, room, setting),
  ]);
  const height = Math.ceil(content.height + 2 * padding);
  return {
    name,
    width,
    height,
    title: view.name,
    description: view.subtitle === null ? view.summary : `${view.subtitle}\n${view.summary}`,
    language: strings.language,
    fontFamily: options.fontFamily,
    items: [ground(width, height, setting), ...at(content, padding, padding)].map(settled),
  };
}

const ground = (width: number, height: number, { palette }: Setting): Item => ({
  kind: 'rect',
  x: 0,
  y: 0,
  width,
  height,
  radius: 0,
  fill: palette.surface,
  stroke: null,
  strokeWidth: 0,
});

function headOf(view: Frame, key: Block | null, width: number, setting: Setting): Block {
  const { em, palette } = setting;
  const title = run(view.title ?? '', setting, { size: SIZE.title, bold: true });
  const words = Math.min(width, LONGEST.words * em);
  const manner = { leading: 1.2, fit: 'balanced' } as const;
  return stack([
    paragraph([title], Math.min(width, LONGEST.title * title.size), manner),
    ...(view.subtitle === null
      ? []
      : [0.3 * em, paragraph([run(view.subtitle, setting, { fill: palette.muted })], words)]),
    ...(view.remark === null ? [] : [0.5 * em, paragraph([small(view.remark, setting)], words)]),
    ...(key === null ? [] : [0.6 * em, key]),
    ...(view.summary === '' ? [] : [0.6 * em, paragraph([run(view.summary, setting)], words)]),
  ]);
}

function footOf(view: Frame, width: number, setting: Setting): Block {
  const { em, strings } = setting;
  const size = SIZE.small * em;
  const notes = [...view.notes, ...view.chartNotes].flatMap((note, index) => [
    ...(index === 0 ? [] : [0.3 * size]),
    paragraph([small(note, setting)], Math.min(width, LONGEST_NOTE * setting.em)),
  ]);
  if (view.sources.length === 0) return stack(notes);
  const sources = [small(`${strings.sources}: `, setting), ...linked(view.sources, '; ', setting)];
  return stack([
    ...notes,
    0.8 * size,
    block(width, 0, [rule(width, setting)]),
    0.5 * size,
    paragraph(sources, width),
  ]);
}

/** A hairline between parts of a picture. */
export const rule = (width: number, { palette }: Setting): LineItem => ({
  kind: 'line',
  x1: 0,
  y1: 0,
  x2: width,
  y2: 0,
  stroke: palette.rule,
  strokeWidth: 1,
});
