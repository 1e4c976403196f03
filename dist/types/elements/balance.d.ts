import { BigSocietyChart } from './chart.js';
/**
 * Positives against negatives: the audit's verdict on the goals, what rose and what fell
 * from a common zero, and what the audit counts in favour.
 *
 * `show` takes `verdict` or `changes` for that part alone. Slot, parts and custom
 * properties are those of {@link BigSocietyGap}, with these parts besides:
 *
 * @csspart verdict - the goals as units
 * @csspart section - what is measured in one unit
 * @csspart findings - what the audit counts in favour
 */
export declare class BigSocietyBalance extends BigSocietyChart {
    protected static readonly chart: import("../charts/chart.js").Chart;
    protected static readonly styles: string[];
}
