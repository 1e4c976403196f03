import type { Align } from '../layout/graphic.js';
import type { Tick } from '../layout/view.js';
import { block, move, type Block } from './block.js';
import { around, boxesOf, meet } from './boxes.js';
import { small } from './runs.js';
import type { TextItem } from './scene.js';
import type { Setting } from './setting.js';
import { textAt } from './paragraph.js';

/** A level axis: where it begins, and how long it is, in pixels. */
export interface Track {
  readonly left: number;
  readonly length: number;
}

/** The x of a place in per cent of an axis. */
export const onTrack = ({ left, length }: Track, x: number): number => left + (x / 100) * length;

/** Which part of the labels at both ends of an axis stands at its tick; of all others it is the middle. */
export interface Ends {
  readonly first: Align;
  readonly last: Align;
}

/** Height of an axis, and of one whose labels stand in two lines, in em. */
const HEIGHT = { one: 1.5, two: 2.6 } as const;

/**
 * The labels of an axis. One that has no room beside those at the ends is left out, and
 * where these two meet the last stands above.
 *
 * @param below from the base line of the labels to what the axis belongs to, in pixels
 */
export function axisOf(
  ticks: readonly Tick[],
  track: Track,
  { first, last }: Ends,
  below: number,
  setting: Setting,
): Block {
  const placed = ticks.map(({ x, label }): TextItem => {
    const anchor = x <= 0 ? first : x >= 100 ? last : 'middle';
    return textAt(small(label, setting), onTrack(track, x), 0, anchor);
  });
  const shown = placed.filter((_, index) => ticks[index]?.label !== '');
  const [start] = shown;
  const end = shown.length > 1 ? shown.at(-1) : undefined;
  const crowded = start !== undefined && end !== undefined && meets(start, end);
  const height = setting.em * (crowded ? HEIGHT.two : HEIGHT.one);
  const base = height - below;
  const items =
    start === undefined || end === undefined
      ? shown
      : crowded
        ? [start, move(end, 0, setting.em * (HEIGHT.one - HEIGHT.two))]
        : [start, ...shown.slice(1, -1).filter((label) => !meets(label, start) && !meets(label, end)), end];
  return block(
    track.left + track.length,
    height,
    items.map((item) => move(item, 0, base)),
  );
}

/** Labels that are nearer than a space would be read as one. */
function meets(a: TextItem, b: TextItem): boolean {
  const [first] = boxesOf(a);
  const [second] = boxesOf(b);
  return first !== undefined && second !== undefined && meet(around(first, 4), second);
}
