import type { Emphasis } from '../layout/view.js';
import type { Strings } from '../strings/types.js';
import { type Palette } from './palette.js';
/** What all parts of a picture share. */
export interface Setting {
    /** Size of the type, in pixels. */
    readonly em: number;
    /** Width of the picture in em, which decides how it is arranged. */
    readonly ems: number;
    readonly palette: Palette;
    readonly strings: Strings;
}
/** From these widths on, in em, as in the live charts: values stand beside their marks; words beside them. */
export declare const ROOM_FOR_VALUES = 21;
export declare const ROOM_FOR_REASONS = 36;
export declare const ROOM_FOR_COLUMNS = 42;
/** The longest lines of notes and cautions, in em. */
export declare const LONGEST_NOTE = 43;
/** The setting of a row that the author stressed, or did not. */
export declare const stressed: (setting: Setting, emphasis: Emphasis) => Setting;
