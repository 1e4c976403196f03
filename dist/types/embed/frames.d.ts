/** Makes each frame of the page that shows a chart as high as the chart, now and later. */
export declare function followHeights(): void;
