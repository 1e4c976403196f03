/** The buttons, beside the others, and what they open, on a line of its own. */
export declare const filesStyles: string;
