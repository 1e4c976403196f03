import type { Align } from '../layout/graphic.js';
import type { Tick } from '../layout/view.js';
import { type Block } from './block.js';
import type { Setting } from './setting.js';
/** A level axis: where it begins, and how long it is, in pixels. */
export interface Track {
    readonly left: number;
    readonly length: number;
}
/** The x of a place in per cent of an axis. */
export declare const onTrack: ({ left, length }: Track, x: number) => number;
/** Which part of the labels at both ends of an axis stands at its tick; of all others it is the middle. */
export interface Ends {
    readonly first: Align;
    readonly last: Align;
}
/**
 * The labels of an axis. One that has no room beside those at the ends is left out, and
 * where these two meet the last stands above.
 *
 * @param below from the base line of the labels to what the axis belongs to, in pixels
 */
export declare function axisOf(ticks: readonly Tick[], track: Track, { first, last }: Ends, below: number, setting: Setting): Block;
