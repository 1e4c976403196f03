import type { Bar, BarAxis, BarsView } from '../layout/graphic.js';
import { type Ends, type Track } from './axis.js';
import { type Block } from './block.js';
import { type Setting } from './setting.js';
/** Where bars stand, and whether their values stand beside them. */
export interface BarColumns {
    readonly track: Track;
    readonly beside: boolean;
    readonly ends: Ends;
}
/** The columns of bars within a part of the picture. */
export declare function barColumnsOf({ longestBefore, longestAfter }: BarAxis, left: number, width: number, { em, ems }: Setting): BarColumns;
/** Bars from a common zero, a row each, with the ends of their scale below. */
export declare function barsOf({ bars, axis }: BarsView, width: number, setting: Setting): Block;
/** One bar with its value beside it. */
export declare function barOf(bar: Bar, { zero }: BarAxis, { track, beside }: BarColumns, setting: Setting, height?: number): Block;
/** Zero and the ends of the scale. */
export declare const barAxisOf: (axis: BarAxis, { track, ends }: BarColumns, setting: Setting) => Block;
