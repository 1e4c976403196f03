export declare const failuresChart: import("./chart.js").Chart;
