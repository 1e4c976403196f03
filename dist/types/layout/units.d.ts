import type { UnitsView } from './graphic.js';
/** Units for a part of a whole, in rows that come out even where they can: ten, else seven, else one row. */
export declare function layoutUnits(part: number, whole: number): UnitsView;
/** Units that make one line where there is room, and rows of seven where there is none. */
export declare function layoutUnitLine(part: number, whole: number): UnitsView;
