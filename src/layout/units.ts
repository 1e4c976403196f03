import type { UnitsView } from './graphic.js';

/** Units for a part of a whole, null where they cannot be counted; in rows that come out even where they can: ten, else seven, else one row. */
export function layoutUnits(part: number, whole: number): UnitsView | null {
  if (!isDrawable(part, whole)) return null;
  const perRow = whole % 10 === 0 ? 10 : whole % 7 === 0 ? 7 : Math.min(whole, 10);
  return { kind: 'units', rows: rowsOf(part, whole, perRow), perRow, line: false };
}

/** Units that make one line where there is room, null where they cannot be counted, and rows of seven where there is none. */
export function layoutUnitLine(part: number, whole: number): UnitsView | null {
  if (!isDrawable(part, whole)) return null;
  return { kind: 'units', rows: rowsOf(part, whole, 7), perRow: 7, line: true };
}

/** More units than this nobody counts. */
const MOST_UNITS = 200;

/** Whether whole units, and not too many, show the part and the whole. */
const isDrawable = (part: number, whole: number): boolean =>
  Number.isInteger(part) && Number.isInteger(whole) && part >= 0 && part <= whole && whole <= MOST_UNITS;

function rowsOf(part: number, whole: number, perRow: number): UnitsView['rows'] {
  return Array.from({ length: Math.ceil(whole / perRow) }, (_, row) => {
    const units = Math.min(perRow, whole - row * perRow);
    const filled = Math.max(0, Math.min(units, part - row * perRow));
    return { filled, outlined: units - filled };
  });
}
