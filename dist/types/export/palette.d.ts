import type { Role } from '../dataset/types.js';
import { type Colour } from '../tokens.js';
/** The colours of a picture, each as `#rrggbb`. */
export interface Palette {
    readonly surface: string;
    readonly text: string;
    /** Of what is said of a row and its values, which recede with it. */
    readonly strong: string;
    readonly muted: string;
    readonly line: string;
    readonly rule: string;
    /** Of a series where no role gives its marks another. */
    readonly series: string;
    /** Of marks, by what they are to the finding. */
    readonly marks: Readonly<Record<Role, string>>;
    /** Of a role's words and values. */
    readonly words: Readonly<Record<Role, string>>;
    /** Whether the labels of rows are bold. */
    readonly bold: boolean;
}
/**
 * The colours of a theme.
 *
 * @param grey whether each gives way to the grey of the same luminance, so that contrasts stay
 */
export declare function paletteOf(theme: keyof Colour, grey: boolean): Palette;
/** The colours of a row that recedes, because the author stressed another. */
export declare function recedingOf(palette: Palette): Palette;
/** The grey of a colour's luminance. */
export declare function greyOf(colour: string): string;
