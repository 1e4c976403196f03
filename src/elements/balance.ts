import { baseStyles } from './base.styles.js';
import { detailStyles } from './detail.styles.js';
import { printStyles } from './print.styles.js';
import { balanceStyles } from './balance.styles.js';
import { graphicsStyles } from './graphics.styles.js';
import { smallGraphicsStyles } from './small-graphics.styles.js';
import { tableStyles } from './table.styles.js';
import { balanceChart } from '../charts/balance.js';
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
export class BigSocietyBalance extends BigSocietyChart {
  static override readonly chart = balanceChart;
  protected static override readonly kind = 'balance';
  static override readonly styles = [
    baseStyles,
    graphicsStyles,
    smallGraphicsStyles,
    balanceStyles,
    tableStyles,
    detailStyles,
    printStyles,
  ];
}
