import type { LineItem, TextItem, TextLine } from './scene.js';
/** The room that something takes. */
export interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
}
/** The room of a line of text. */
export declare function boxOfLine({ x, y, runs }: TextLine, anchor: TextItem['anchor']): Box;
/** The rooms of a text, a line each. */
export declare const boxesOf: ({ lines, anchor }: TextItem) => readonly Box[];
/** Whether two rooms share more than their edges. */
export declare const meet: (a: Box, b: Box) => boolean;
/** A room with some more around it, in pixels. */
export declare const around: ({ left, right, top, bottom }: Box, margin: number) => Box;
/** A line without what lies in some rooms, so that it strikes no text through. */
export declare const clear: (line: LineItem, boxes: readonly Box[]) => readonly LineItem[];
