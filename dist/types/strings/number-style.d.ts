import type { NumberMarks, NumberStyle } from '../dataset/own-number.js';
/**
 * How numbers are written in a place.
 *
 * @param tag BCP 47 tag, as the page has it: unknown and wrong ones are as in Britain
 */
export declare function numberStyleOf(tag: string, marks: NumberMarks): NumberStyle;
