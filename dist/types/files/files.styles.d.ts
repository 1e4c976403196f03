/** The download button, beside the others, and what it opens, on a line of its own. */
export declare const filesStyles: string;
