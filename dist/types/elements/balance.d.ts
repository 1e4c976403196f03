import { BigSocietyChart } from './chart.js';
/**
 * Positives against negatives: the audit's verdict on the goals, what rose and what fell
 * from a common zero, and what the audit counts in favour.
 *
 * @tagname big-society-balance
 * @csspart verdict - the goals as units
 * @csspart section - what is measured in one unit
 * @csspart findings - what the audit counts in favour
 */
export declare class BigSocietyBalance extends BigSocietyChart {
    static readonly chart: import("../charts/chart.js").Chart<import("../layout/balance.js").BalanceView>;
    protected static readonly kind = "balance";
    static readonly styles: string[];
}
