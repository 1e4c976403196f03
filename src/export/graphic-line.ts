import type { LineView, Point } from '../layout/graphic.js';
import { at, block, stack, type Block } from './block.js';
import { around, boxesOf, clear, meet, type Box } from './boxes.js';
import { point, POINT } from './marks.js';
import { run, small } from './runs.js';
import type { LineItem, TextItem } from './scene.js';
import type { Setting } from './setting.js';
import { paragraph, textAt, widthOfRuns } from './paragraph.js';

/** Height of the plot, in em. */
const HEIGHT = 8;

/** Above the plot, for what is said of the event, and half a point at either side, in em. */
const ABOVE = 1.05;
const HALF_POINT = 0.45;

/** Space beside the graphic that what is said of the event may take, in em. */
const MARGIN = 0.7;

/** From a point to the base line of its value, above it and below it, in em. */
const VALUE = { above: -0.65, below: 1.35 } as const;

/** Free room around a text, in em: lines end there. */
const CLEAR = 0.15;

/** The plot, in pixels from the corner of its block. */
interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A series: points on a true time scale, joined where one survey took them. */
export function lineOf(view: LineView, width: number, setting: Setting): Block {
  const { em } = setting;
  const scale = view.ticks.map(({ label }) => small(label, setting));
  const left = Math.max(...scale.map((label) => widthOfRuns([label]))) + (0.5 + HALF_POINT) * em;
  const plot = { left, top: ABOVE * em, width: width - left - HALF_POINT * em, height: HEIGHT * em };
  const event = [view.event]
    .flatMap((named) => (named === null ? [] : [eventLabel(named, plot, width, setting)]))
    .filter((label) => boxesOf(label).every((box) => isWithin(box, width + MARGIN * em)));
  const values = freeOf(view.points, plot, width, event, setting);
  const rooms = [...values, ...event].flatMap(boxesOf).map((box) => around(box, CLEAR * em));
  // A line without its name would say nothing.
  const named = event.length === 0 ? { ...view, event: null } : view;
  const lines = linesOf(named, plot, setting).flatMap((line) => clear(line, rooms));
  const labels = scale.map((label, index) =>
    textAt(label, left - (0.5 + HALF_POINT) * em, yOf(view.ticks[index]?.x ?? 0, plot) + 0.3 * em, 'end'),
  );
  const points = view.points.map(({ x, y, role, hollow }) =>
    point(role, hollow, xOf(x, plot), yOf(y, plot), setting),
  );
  const picture = block(width, plot.top + plot.height, [...labels, ...lines, ...points, ...event, ...values]);
  return stack([picture, 0.4 * em, endsOf(view, left - HALF_POINT * em, width, setting)]);
}

const xOf = (x: number, { left, width }: Plot): number => left + (x / 100) * width;
const yOf = (y: number, { top, height }: Plot): number => top + (y / 100) * height;

/** Ticks, the event and the joins, in the order in which they are painted. */
function linesOf(
  { ticks, event, joins }: LineView,
  plot: Plot,
  { em, palette }: Setting,
): readonly LineItem[] {
  const from = plot.left - HALF_POINT * em;
  const to = plot.left + plot.width + HALF_POINT * em;
  const level = ticks.map(({ x }): LineItem => {
    const y = yOf(x, plot);
    return { kind: 'line', x1: from, x2: to, y1: y, y2: y, stroke: palette.rule, strokeWidth: 1 };
  });
  const x = xOf(event?.x ?? 0, plot);
  const { top, height } = plot;
  const upright: LineItem = {
    kind: 'line',
    x1: x,
    x2: x,
    y1: top,
    y2: top + height,
    stroke: palette.line,
    strokeWidth: 1,
  };
  const joined = joins.map(([first, second]): LineItem => ({
    kind: 'line',
    x1: xOf(first.x, plot),
    y1: yOf(first.y, plot),
    x2: xOf(second.x, plot),
    y2: yOf(second.y, plot),
    stroke: palette.series,
    strokeWidth: (2 * em) / 15,
  }));
  return [...level, ...(event === null ? [] : [upright]), ...joined];
}

function eventLabel(
  { x, label, align }: NonNullable<LineView['event']>,
  plot: Plot,
  width: number,
  setting: Setting,
): TextItem {
  return kept(textAt(small(label, setting), xOf(x, plot), plot.top - 0.6 * setting.em, align), width);
}

/**
 * The values that stand clear of one another, of the points and of the event, above their
 * points or below; the last is the most telling. Words tell the others.
 */
function freeOf(
  points: readonly Point[],
  plot: Plot,
  width: number,
  taken: readonly TextItem[],
  setting: Setting,
): readonly TextItem[] {
  const rooms: Box[] = [...taken.flatMap(boxesOf), ...points.map((point) => roomOf(point, plot, setting))];
  const isFree = (text: TextItem): boolean =>
    boxesOf(text).every(
      (box) =>
        isWithin(box, width) &&
        box.bottom <= plot.top + plot.height &&
        !rooms.some((room) => meet(box, room)),
    );
  return [...points].reverse().flatMap((point) => {
    if (point.label === null) return [];
    const sides = point.below ? ([VALUE.below, VALUE.above] as const) : ([VALUE.above, VALUE.below] as const);
    const value = sides.map((side) => valueOf(point, side, plot, width, setting)).find(isFree);
    if (value === undefined) return [];
    rooms.push(...boxesOf(value));
    return [value];
  });
}

function valueOf(
  { x, y, label, align, role }: Point,
  toBase: number,
  plot: Plot,
  width: number,
  setting: Setting,
): TextItem {
  const { em, palette } = setting;
  const text = run(label ?? '', setting, { bold: palette.bold, fill: palette.words[role] });
  return kept(textAt(text, xOf(x, plot), yOf(y, plot) + toBase * em, align), width);
}

/** The room of a point. */
function roomOf({ x, y }: Point, plot: Plot, { em }: Setting): Box {
  const middle = { left: xOf(x, plot), right: xOf(x, plot), top: yOf(y, plot), bottom: yOf(y, plot) };
  return around(middle, POINT * em);
}

const isWithin = (box: Box, width: number): boolean => box.left >= -0.01 && box.right <= width + 0.01;

/** A text moved so that it lies within the width; one that is too wide begins with it. */
function kept(text: TextItem, width: number): TextItem {
  const [box] = boxesOf(text);
  if (box === undefined) return text;
  const shift = Math.max(-box.left, Math.min(0, width - box.right));
  return { ...text, lines: text.lines.map((line) => ({ ...line, x: line.x + shift })) };
}

/** When the series begins and ends, below the ends of the plot. */
function endsOf({ start, end }: LineView, left: number, width: number, setting: Setting): Block {
  const room = width - left;
  const half = (room - 0.5 * setting.em) / 2;
  const first = paragraph([small(start, setting)], half);
  const last = paragraph([small(end, setting)], half, { anchor: 'end' });
  const height = Math.max(first.height, last.height);
  return block(width, height, [...at(first, left, 0), ...at(last, width - half, 0)]);
}
