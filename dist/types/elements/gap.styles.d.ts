/**
 * A gap chart. One grid carries all columns and its rows take them over as subgrids, so
 * that axes line up to the pixel. Narrow: words above the plot. Wide: words, plot,
 * difference side by side. Thresholds are in em, so that larger text changes the
 * arrangement too.
 */
export declare const gapStyles: string;
