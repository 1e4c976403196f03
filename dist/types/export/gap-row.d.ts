import type { GapRow, GapView, Tick } from '../layout/view.js';
import type { Ends, Track } from './axis.js';
import { type Block } from './block.js';
import { type Setting } from './setting.js';
/** The columns of a gap chart, in pixels. */
export interface Columns {
    readonly width: number;
    /** Of the words beside the plot; all of the width where they stand above it. */
    readonly words: number;
    /** Room for values before the axis. */
    readonly before: number;
    readonly track: Track;
    /** Of the difference; 0 where it stands in the line of the label. */
    readonly difference: number;
    /** Whether values stand beside their marks. */
    readonly beside: boolean;
    readonly ends: Ends;
}
export declare function columnsOf(view: GapView, width: number, setting: Setting): Columns;
/** One row: its words, its marks and its difference. */
export declare function rowOf(row: GapRow, ticks: readonly Tick[], columns: Columns, setting: Setting): Block;
