import type { Align } from '../layout/graphic.js';
import type { Block } from './block.js';
import type { Run, TextItem } from './scene.js';
/** How lines are filled: to their width; without a last one that is nearly empty; or all alike. */
export type Fit = 'full' | 'pretty' | 'balanced';
/** How a paragraph is set. */
export interface Manner {
    /** From line to line, in parts of the type's size. */
    readonly leading?: number;
    readonly fit?: Fit;
    /** `end`: its lines end at its width. */
    readonly anchor?: Exclude<Align, 'middle'>;
    /** Size of its type where it opens with a larger one, in pixels. */
    readonly strut?: number;
}
/** Height of a line, in parts of the type's size. */
export declare const LEADING = 1.4;
/** A text in lines of no more than a width. */
export declare function paragraph(runs: readonly Run[], width: number, manner?: Manner): Block;
/** From the top of a line to its base line, in pixels. */
export declare const baseOf: (size: number, leading?: number) => number;
/** A text on one line, at its place. */
export declare const textAt: (run: Run, x: number, y: number, anchor?: Align) => TextItem;
/** A line's runs without the space that it ends with. */
export declare const withoutEndSpace: (runs: readonly Run[]) => readonly Run[];
/** How wide the runs are on one line, in pixels. */
export declare const widthOfRuns: (runs: readonly Run[]) => number;
