/** Words of a text that is to be copied. */
export interface CopyWords {
    readonly label: string;
    readonly copyText: string;
}
/** A text to be copied: with its label, and a button that copies it. */
export declare class CopyText {
    #private;
    readonly element: HTMLElement;
    /** @param copied is called when the text was copied */
    constructor(document: Document, copied: () => void);
    /** Says what to do; the text stays where it is, and with it what is selected. */
    set words({ label, copyText }: CopyWords);
    /** The text; what is selected in it stays where it is the same. */
    set text(text: string);
    /** Shows a text, selected. */
    show(text: string): void;
}
