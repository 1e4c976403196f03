export declare const gapChart: import("./chart.js").Chart<import("../layout/view.js").GapView>;
