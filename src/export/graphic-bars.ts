import type { Bar, BarAxis, BarsView } from '../layout/graphic.js';
import { axisOf, onTrack, type Ends, type Track } from './axis.js';
import { block, stack, type Block } from './block.js';
import { widthOf } from './metrics.js';
import { run, SIZE, strong } from './runs.js';
import type { Item, RectItem } from './scene.js';
import { ROOM_FOR_VALUES, type Setting } from './setting.js';
import { paragraph, textAt } from './paragraph.js';

/** Where bars stand, and whether their values stand beside them. */
export interface BarColumns {
  readonly track: Track;
  readonly beside: boolean;
  readonly ends: Ends;
}

/** Values longer than this many characters stand with the words, not beside the bars. */
const LONGEST_BESIDE_BAR = 10;

/** Room of a value beside its bar without the value, and from the bar to it, in em. */
const ROOM = 1.1;
const TO_VALUE = 0.4;

/** Height of the line of a bar, and the part of it that the bar takes. */
const HEIGHT = 1.7;
const PART = 0.7;

/** From the middle of a line of text down to its base line, in em. */
const TO_BASE = 0.35;

/** The columns of bars within a part of the picture. */
export function barColumnsOf(
  { longestBefore, longestAfter }: BarAxis,
  left: number,
  width: number,
  { em, ems }: Setting,
): BarColumns {
  const longest = Math.max(longestBefore.length, longestAfter.length);
  const beside = ems >= ROOM_FOR_VALUES && longest <= LONGEST_BESIDE_BAR;
  const room = (value: string): number => (beside && value !== '' ? widthOf(value, em, true) + ROOM * em : 0);
  const before = room(longestBefore);
  const after = room(longestAfter);
  // Outwards where values stand on either side: between those may be little room.
  const both = before > 0 && after > 0;
  return {
    track: { left: left + before, length: width - before - after },
    beside,
    ends: {
      first: before === 0 ? 'start' : both ? 'end' : 'middle',
      last: after === 0 ? 'end' : both ? 'start' : 'middle',
    },
  };
}

/** Bars from a common zero, a row each, with the ends of their scale below. */
export function barsOf({ bars, axis }: BarsView, width: number, setting: Setting): Block {
  const { em } = setting;
  const columns = barColumnsOf(axis, 0, width, setting);
  return stack([
    ...bars.flatMap((bar, index) => [
      ...(index === 0 ? [] : [0.4 * em]),
      labelOf(bar, width, columns.beside, setting),
      barOf(bar, axis, columns, setting),
    ]),
    barAxisOf(axis, columns, setting),
  ]);
}

function labelOf({ label, value }: Bar, width: number, beside: boolean, setting: Setting): Block {
  const look = { size: SIZE.label, bold: false };
  const amount = beside ? [] : [strong(`${label === '' ? '' : ' '}${value}`, setting, { size: SIZE.label })];
  return paragraph([strong(label, setting, look), ...amount], width);
}

/** One bar with its value beside it. */
export function barOf(
  bar: Bar,
  { zero }: BarAxis,
  { track, beside }: BarColumns,
  setting: Setting,
  height = HEIGHT * setting.em,
): Block {
  const { palette } = setting;
  const rect = (first: number, last: number): RectItem => ({
    kind: 'rect',
    x: onTrack(track, first),
    y: (height * (1 - PART)) / 2,
    width: ((last - first) / 100) * track.length,
    height: height * PART,
    radius: 0,
    fill: palette.surface,
    stroke: palette.line,
    strokeWidth: 1,
  });
  const x = onTrack(track, zero);
  return block(track.left + track.length, height, [
    ...(bar.whole === null ? [] : [rect(zero, bar.whole)]),
    painted(rect(bar.from, bar.to), bar, setting),
    { kind: 'line', x1: x, x2: x, y1: 0, y2: height, stroke: palette.strong, strokeWidth: 1 },
    ...(beside ? [valueOf(bar, track, height, setting)] : []),
  ]);
}

/** A bar in the colour of its role; the outline of a hollow one lies inside, so that it ends at its value. */
function painted(rect: RectItem, { role, hollow }: Bar, { em, palette }: Setting): RectItem {
  const colour = palette.marks[role];
  if (!hollow) return { ...rect, fill: colour, stroke: null, strokeWidth: 0 };
  const strokeWidth = em / 6;
  // One that is hardly wider than its outline has to stay hollow.
  const aside = Math.min(strokeWidth / 2, rect.width / 4);
  const { x, y, width, height } = rect;
  return {
    ...rect,
    x: x + aside,
    y: y + strokeWidth / 2,
    width: width - 2 * aside,
    height: height - strokeWidth,
    stroke: colour,
    strokeWidth,
  };
}

function valueOf(
  { from, to, whole, side, value, role }: Bar,
  track: Track,
  height: number,
  setting: Setting,
): Item {
  const { em, palette } = setting;
  const text = run(value, setting, { bold: palette.bold, fill: palette.words[role] });
  const start = side === 'start';
  const x = onTrack(track, start ? from : (whole ?? to));
  return textAt(
    text,
    x + (start ? -TO_VALUE : TO_VALUE) * em,
    height / 2 + TO_BASE * em,
    start ? 'end' : 'start',
  );
}

/** Zero and the ends of the scale. */
export const barAxisOf = (axis: BarAxis, { track, ends }: BarColumns, setting: Setting): Block =>
  axisOf(axis.ticks, track, ends, 0.2 * setting.em, setting);
