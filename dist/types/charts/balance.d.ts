export declare const balanceChart: import("./chart.js").Chart<import("../layout/balance.js").BalanceView>;
