import { baseStyles } from './base.styles.js';
import { detailStyles } from './detail.styles.js';
import { printStyles } from './print.styles.js';
import { failuresStyles } from './failures.styles.js';
import { graphicsStyles } from './graphics.styles.js';
import { smallGraphicsStyles } from './small-graphics.styles.js';
import { tableStyles } from './table.styles.js';
import { failuresChart } from '../charts/failures.js';
import { BigSocietyChart } from './chart.js';

/**
 * The five reasons why the Big Society failed: each with a sentence and its evidence in
 * the smallest picture that tells it truly; further evidence opens in place.
 *
 * @tagname big-society-failures
 * @csspart finding - the sentence of a piece of evidence
 * @csspart more - what opens
 */
export class BigSocietyFailures extends BigSocietyChart {
  static override readonly chart = failuresChart;
  protected static override readonly kind = 'failures';
  static override readonly styles = [
    baseStyles,
    graphicsStyles,
    smallGraphicsStyles,
    failuresStyles,
    tableStyles,
    detailStyles,
    printStyles,
  ];
}
