/** The table view: blocks in a narrow place, a table where it has room. */
export declare const tableStyles: string;
