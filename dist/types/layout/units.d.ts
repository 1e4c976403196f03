import type { UnitsView } from './graphic.js';
/** Units for a part of a whole, null where they cannot be counted; in rows that come out even where they can: ten, else seven, else one row. */
export declare function layoutUnits(part: number, whole: number): UnitsView | null;
/** Units that make one line where there is room, null where they cannot be counted, and rows of seven where there is none. */
export declare function layoutUnitLine(part: number, whole: number): UnitsView | null;
