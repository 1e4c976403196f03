import type { Shown } from './content.js';
/** The download button of one chart, with the buttons that it opens. */
export declare class Panel {
    #private;
    readonly element: HTMLElement;
    constructor(document: Document, shown: Shown);
    /** Takes what the chart shows now, in its language. */
    show(shown: Shown): void;
}
