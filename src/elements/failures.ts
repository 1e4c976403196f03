import { nothing } from 'lit';
import type { Dataset } from '../dataset/types.js';
import { drawFailures, drawRemark } from '../draw/failures.js';
import { layoutFailures } from '../layout/failures.js';
import { selectFailures } from '../model/failures.js';
import type { Options } from '../model/options.js';
import type { Strings } from '../strings/types.js';
import { baseStyles } from './base.styles.js';
import { BigSocietyChart, type Drawing } from './chart.js';
import { failuresStyles } from './failures.styles.js';
import { graphicsStyles } from './graphics.styles.js';
import { smallGraphicsStyles } from './small-graphics.styles.js';
import { tableStyles } from './table.styles.js';

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
export class BigSocietyFailures extends BigSocietyChart {
  static override readonly styles = [
    baseStyles,
    graphicsStyles,
    smallGraphicsStyles,
    failuresStyles,
    tableStyles,
  ];

  protected override draw(dataset: Dataset, options: Options, strings: Strings): Drawing {
    const state = selectFailures(dataset, options);
    if (state.status === 'empty') return state;
    const view = layoutFailures(state.content, options, strings);
    const above = options.view === 'table' ? nothing : drawRemark(view);
    return {
      template: this.frame(view, options, strings, above, () => drawFailures(view)),
      issues: state.issues,
    };
  }
}
