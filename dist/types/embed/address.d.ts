import type { Attributes } from './code.js';
import type { Names } from './height.js';
/** Whether a text can have this size, in pixels. */
export declare const isSize: (size: number) => boolean;
declare const CHARTS: readonly ["gap", "failures", "balance"];
/** A chart as an address has it. */
export interface Asked {
    /** Its tag; null where there is no such chart. */
    readonly tag: `big-society-${(typeof CHARTS)[number]}` | null;
    /** BCP 47 tag; "en" where none is asked for. */
    readonly lang: string;
    readonly attributes: Attributes;
    /** Size of the text in pixels; null for that of the page. */
    readonly size: number | null;
    /** Whether the frame is to stay low, and the chart to be scrolled in it. */
    readonly compact: boolean;
    readonly names: Names;
}
/**
 * Reads an address such as `embed.html?chart=gap&theme=dark#?secret=x`.
 *
 * @param known names of the attributes that a chart has
 */
export declare function readAddress({ href, origin, search, hash }: URL, known: readonly string[]): Asked;
export {};
