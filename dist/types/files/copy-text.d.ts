/** A text to be copied, with its label. */
export declare class CopyText {
    #private;
    readonly element: HTMLLabelElement;
    constructor(document: Document);
    /** Says what to do; the text stays where it is, and with it what is selected. */
    set label(label: string);
    /** Shows a text, selected. */
    show(text: string): void;
}
