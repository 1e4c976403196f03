export declare const failuresChart: import("./chart.js").Chart<import("../layout/failures.js").FailuresView>;
