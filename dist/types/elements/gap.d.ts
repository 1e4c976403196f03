import { BigSocietyChart } from './chart.js';
/**
 * The Big Society gap: groups said to be left behind against those they are compared
 * with, a row a figure, ordered by the size of the gap.
 *
 * @tagname big-society-gap
 * @csspart key - what the two shapes stand for
 * @csspart difference - the difference of a row
 */
export declare class BigSocietyGap extends BigSocietyChart {
    static readonly chart: import("../charts/chart.js").Chart<import("../layout/view.js").GapView>;
    protected static readonly kind = "gap";
    static readonly styles: string[];
}
