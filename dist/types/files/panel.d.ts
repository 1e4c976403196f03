import type { Shown } from './content.js';
/** What the second script puts under one chart: a button for files, and one for the code of the chart. */
export declare class Panel {
    #private;
    readonly element: HTMLElement;
    constructor(document: Document, shown: Shown);
    /** Takes what the chart shows now, in its language. */
    show(shown: Shown): void;
}
