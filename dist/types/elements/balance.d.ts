import type { Dataset } from '../dataset/types.js';
import type { Options } from '../model/options.js';
import type { Strings } from '../strings/types.js';
import { BigSocietyChart, type Drawing } from './chart.js';
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
    static readonly styles: import("lit").CSSResult[];
    protected draw(dataset: Dataset, options: Options, strings: Strings): Drawing;
}
