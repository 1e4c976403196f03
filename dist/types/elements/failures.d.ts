import { BigSocietyChart } from './chart.js';
/**
 * The five reasons why the Big Society failed: each with a sentence and its evidence in
 * the smallest picture that tells it truly; further evidence opens in place.
 *
 * @tagname big-society-failures
 * @csspart finding - the sentence of a piece of evidence
 * @csspart more - what opens
 */
export declare class BigSocietyFailures extends BigSocietyChart {
    static readonly chart: import("../charts/chart.js").Chart<import("../layout/failures.js").FailuresView>;
    protected static readonly kind = "failures";
    static readonly styles: string[];
}
