/**
 * The width of a text on one line, in pixels.
 *
 * @param size the size of the type, in pixels
 */
export declare function widthOf(text: string, size: number, bold: boolean): number;
/**
 * A text as lines of no more than a width. Lines end at spaces, which they keep, so that
 * joined they are the text again.
 *
 * @param width in pixels
 * @param size the size of the type, in pixels
 */
export declare function wrap(text: string, width: number, size: number, bold: boolean): readonly string[];
/**
 * Where the lines of a text begin, as positions in it. A word that is longer than a line
 * is broken: at a no-break space, where it has one, otherwise between two letters.
 *
 * @param measure the width of a part of the text, in the unit of `width`
 */
export declare function breaksOf(text: string, width: number, measure: (from: number, to: number) => number): readonly number[];
