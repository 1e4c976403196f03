import type { GapRow, Mark } from '../layout/view.js';
import { type Block } from './block.js';
import type { Run } from './scene.js';
import type { Setting } from './setting.js';
/** A name with its shape before it. */
export declare function named(role: Mark['role'], hollow: boolean, runs: readonly Run[], width: number, setting: Setting): Block;
/**
 * The names of the two groups of a row, beside one another where there is room.
 *
 * @param valued whether each is followed by its value, because none stands in the plot
 */
export declare function names({ marks }: GapRow, width: number, valued: boolean, setting: Setting): Block;
