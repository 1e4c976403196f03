import { BigSocietyChart } from './chart.js';
/**
 * The five reasons why the Big Society failed: each with a sentence and its evidence in
 * the smallest picture that tells it truly; further evidence opens in place.
 *
 * `show` takes the number of one reason, for a slide or a paragraph. Slot, parts and custom
 * properties are those of {@link BigSocietyGap}, with these parts besides:
 *
 * @csspart finding - the sentence of a piece of evidence
 * @csspart more - what opens
 */
export declare class BigSocietyFailures extends BigSocietyChart {
    protected static readonly chart: import("../charts/chart.js").Chart;
    protected static readonly styles: string[];
}
