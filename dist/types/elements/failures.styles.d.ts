/** The reasons: number and words above the evidence, or beside it where there is room. */
export declare const failuresStyles: string;
