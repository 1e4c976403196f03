/** What is known of a figure, opened below its row; and how a row stands out while it is looked at. */
export declare const detailStyles: string;
