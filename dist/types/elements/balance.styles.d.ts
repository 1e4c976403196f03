/** The verdict, and changes from a common zero: words above the bar, or beside it where there is room. */
export declare const balanceStyles: string;
