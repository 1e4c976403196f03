import type { UnitsView } from '../layout/graphic.js';
import { block, flow, stack, type Block } from './block.js';
import type { RectItem } from './scene.js';
import type { Setting } from './setting.js';

/** Size of a unit's square and of the step to the next, in units of the graphic. */
const SQUARE = 10;
const STEP = 12;

/** How many units of the graphic are as wide as the text is high, in a line. */
const UNITS_PER_EM = 8;

/** The widest rows that are not in a line, in em. */
const WIDEST = 16;

/** Units as squares: filled ones are the part, outlined ones the rest. */
export function unitsOf(view: UnitsView, width: number, setting: Setting): Block {
  const { rows, perRow, line } = view;
  const { em } = setting;
  if (!line) {
    const unit = Math.min(width, WIDEST * em) / (perRow * STEP);
    return stack(rows.map((row) => rowOf(row, unit, 0, setting)));
  }
  const longest = perRow * STEP + SQUARE / 2;
  const unit = Math.min(em / UNITS_PER_EM, width / longest);
  // A narrow space sets the rest apart where the two share a row of a line.
  const blocks = rows.map((row) => rowOf(row, unit, SQUARE / 2, setting));
  return flow(blocks, width, 0);
}

/** One row of squares; `apart` is the space before the outlined ones, in units of the graphic. */
function rowOf(
  { filled, outlined }: UnitsView['rows'][number],
  unit: number,
  apart: number,
  { em, palette }: Setting,
): Block {
  const space = filled > 0 && outlined > 0 ? apart : 0;
  const strokeWidth = Math.min(unit, em / 10);
  const squares = Array.from({ length: filled + outlined }, (_, index): RectItem => {
    const full = index < filled;
    // An outline lies inside its square, so that all are of one size.
    const aside = full ? 0 : strokeWidth / 2;
    const side = SQUARE * unit - 2 * aside;
    return {
      kind: 'rect',
      x: (index * STEP + (full ? 0 : space) + 0.5) * unit + aside,
      y: unit + aside,
      width: side,
      height: side,
      radius: unit,
      fill: full ? palette.marks.behind : palette.surface,
      stroke: full ? null : palette.line,
      strokeWidth,
    };
  });
  return block(((filled + outlined) * STEP + space) * unit, STEP * unit, squares);
}
