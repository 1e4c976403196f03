export declare const gapChart: import("./chart.js").Chart;
