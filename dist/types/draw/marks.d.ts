import { nothing, type SVGTemplateResult } from 'lit/html.js';
import type { Mark } from '../layout/view.js';
/** The shape of a role around the point 0, 0: circle for `behind` and `first`, diamond for the others. */
export declare function shape(role: Mark['role'], hollow: boolean): SVGTemplateResult;
/** The shape at its place on an axis of any length, in the size of the text: the inner box is one em wide. */
export declare const markAt: ({ role, x, hollow, dodge }: Mark) => SVGTemplateResult;
/** The value beside its mark, one em from its middle. */
export declare const valueAt: ({ role, x, value, side }: Mark) => SVGTemplateResult;
/** A text in a group of its own, which a page from right to left turns back. */
export declare const textAt: (look: string, text: string, x: string, y: string, dy: string, anchor?: string | typeof nothing, dx?: string | number | typeof nothing) => SVGTemplateResult;
/** A line between two points. */
export declare const lineBetween: (look: string, x1: string, y1: string, x2: string, y2: string) => SVGTemplateResult;
/** A position for the unit box: two decimals are a tenth of a pixel at 1,000 px. */
export declare const percent: (x: number) => string;
