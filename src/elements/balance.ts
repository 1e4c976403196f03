import { nothing } from 'lit';
import type { Dataset } from '../dataset/types.js';
import { drawBalance } from '../draw/balance.js';
import { layoutBalance } from '../layout/balance.js';
import { selectBalance } from '../model/balance.js';
import type { Options } from '../model/options.js';
import type { Strings } from '../strings/types.js';
import { balanceStyles } from './balance.styles.js';
import { baseStyles } from './base.styles.js';
import { BigSocietyChart, type Drawing } from './chart.js';
import { graphicsStyles } from './graphics.styles.js';
import { smallGraphicsStyles } from './small-graphics.styles.js';
import { tableStyles } from './table.styles.js';

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
export class BigSocietyBalance extends BigSocietyChart {
  static override readonly styles = [
    baseStyles,
    graphicsStyles,
    smallGraphicsStyles,
    balanceStyles,
    tableStyles,
  ];

  protected override draw(dataset: Dataset, options: Options, strings: Strings): Drawing {
    const state = selectBalance(dataset, options);
    if (state.status === 'empty') return state;
    const view = layoutBalance(state.content, options, strings);
    return {
      template: this.frame(view, options, strings, nothing, () => drawBalance(view)),
      issues: state.issues,
    };
  }
}
