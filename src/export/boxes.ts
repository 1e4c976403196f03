import type { LineItem, TextItem, TextLine } from './scene.js';
import { widthOfRuns, withoutEndSpace } from './paragraph.js';

/** The room that something takes. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far letters reach above and below their base line, in parts of their size. */
const ABOVE = 0.76;
const BELOW = 0.22;

/** The room of a line of text. */
export function boxOfLine({ x, y, runs }: TextLine, anchor: TextItem['anchor']): Box {
  const width = widthOfRuns(withoutEndSpace(runs));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const size = Math.max(...runs.map((run) => run.size));
  return { left, right: left + width, top: y - size * ABOVE, bottom: y + size * BELOW };
}

/** The rooms of a text, a line each. */
export const boxesOf = ({ lines, anchor }: TextItem): readonly Box[] =>
  lines.map((line) => boxOfLine(line, anchor));

/** Whether two rooms share more than their edges. */
export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A room with some more around it, in pixels. */
export const around = ({ left, right, top, bottom }: Box, margin: number): Box => ({
  left: left - margin,
  right: right + margin,
  top: top - margin,
  bottom: bottom + margin,
});

/** A line without what lies in some rooms, so that it strikes no text through. */
export const clear = (line: LineItem, boxes: readonly Box[]): readonly LineItem[] =>
  boxes.reduce<readonly LineItem[]>((parts, box) => parts.flatMap((part) => without(part, box)), [line]);

/** What is left of a line on either side of a room. */
function without(line: LineItem, box: Box): readonly LineItem[] {
  const inside = within(line, box);
  if (inside === null) return [line];
  const [enters, leaves] = inside;
  const part = (from: number, to: number): readonly LineItem[] =>
    to - from > 0.001 ? [{ ...line, ...pointsOf(line, from, to) }] : [];
  return [...part(0, enters), ...part(leaves, 1)];
}

const pointsOf = (
  { x1, y1, x2, y2 }: LineItem,
  from: number,
  to: number,
): Pick<LineItem, 'x1' | 'y1' | 'x2' | 'y2'> => ({
  x1: x1 + (x2 - x1) * from,
  y1: y1 + (y2 - y1) * from,
  x2: x1 + (x2 - x1) * to,
  y2: y1 + (y2 - y1) * to,
});

/** Where a line enters a room and leaves it, from 0 at its beginning to 1 at its end; null where it does not. */
function within({ x1, y1, x2, y2 }: LineItem, box: Box): readonly [number, number] | null {
  let enters = 0;
  let leaves = 1;
  for (const [start, change, low, high] of [
    [x1, x2 - x1, box.left, box.right],
    [y1, y2 - y1, box.top, box.bottom],
  ] as const) {
    if (change === 0 && (start <= low || start >= high)) return null;
    if (change === 0) continue;
    const [first, second] = [(low - start) / change, (high - start) / change];
    enters = Math.max(enters, Math.min(first, second));
    leaves = Math.min(leaves, Math.max(first, second));
  }
  return enters < leaves ? [enters, leaves] : null;
}
