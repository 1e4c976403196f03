import type { Names } from './height.js';
/** A chart as an address has it. */
export interface Asked {
    /** Its tag; null where there is no such chart. */
    readonly tag: string | null;
    /** BCP 47 tag; "en" where none is asked for. */
    readonly lang: string;
    readonly attributes: readonly (readonly [name: string, text: string])[];
    readonly names: Names;
}
/**
 * Reads an address such as `embed.html?chart=gap&theme=dark#?secret=x`.
 *
 * @param hash WordPress puts what it needs behind it
 */
export declare function readAddress(search: string, hash: string): Asked;
