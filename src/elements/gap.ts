import { baseStyles } from './base.styles.js';
import { detailStyles } from './detail.styles.js';
import { printStyles } from './print.styles.js';
import { gapStyles } from './gap.styles.js';
import { graphicsStyles } from './graphics.styles.js';
import { tableStyles } from './table.styles.js';
import { gapChart } from '../charts/gap.js';
import { BigSocietyChart } from './chart.js';

/**
 * The Big Society gap: groups said to be left behind against those they are compared
 * with, a row a figure, ordered by the size of the gap.
 *
 * @tagname big-society-gap
 * @csspart key - what the two shapes stand for
 * @csspart difference - the difference of a row
 */
export class BigSocietyGap extends BigSocietyChart {
  static override readonly chart = gapChart;
  protected static override readonly kind = 'gap';
  static override readonly styles = [
    baseStyles,
    graphicsStyles,
    gapStyles,
    tableStyles,
    detailStyles,
    printStyles,
  ];
}
