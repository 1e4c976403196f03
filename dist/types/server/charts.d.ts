/** Each chart with the style sheets of its element. */
export declare const CHARTS: {
    readonly gap: {
        readonly draw: import("../charts/chart.js").Chart<import("../layout/view.js").GapView>;
        readonly styles: string[];
    };
    readonly failures: {
        readonly draw: import("../charts/chart.js").Chart<import("../layout/failures.js").FailuresView>;
        readonly styles: string[];
    };
    readonly balance: {
        readonly draw: import("../charts/chart.js").Chart<import("../layout/balance.js").BalanceView>;
        readonly styles: string[];
    };
};
/** The names of the charts. */
export declare const CHART_NAMES: readonly (keyof typeof CHARTS)[];
