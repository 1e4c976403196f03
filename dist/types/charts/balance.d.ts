export declare const balanceChart: import("./chart.js").Chart;
