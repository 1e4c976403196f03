import type { Value } from '../dataset/types.js';
import type { Comparison } from '../model/gap.js';
import type { Strings } from '../strings/types.js';
import { capital, differenceOf, printed, sourceTag } from './gap-words.js';
import type { TableView } from './view.js';

/** The rows of a gap chart as a table, in the chart's order. */
export function gapTable(
  comparisons: readonly Comparison[],
  caption: string,
  reportDate: string | null,
  strings: Strings,
): TableView {
  const { measure, behind, compared, difference, placeAndPeriod, source, caution, periodNotStated } =
    strings.table;
  return {
    caption,
    columns: [measure, behind, compared, difference, placeAndPeriod, source, caution],
    rows: comparisons.map((comparison) => {
      const { figure } = comparison;
      const words = strings.unit(figure.unit);
      const cell = (value: Value): string =>
        `${capital(value.group ?? '')} ${printed(value, words, strings)}`.trim();
      return {
        label: capital(figure.label),
        cells: [
          cell(comparison.behind),
          cell(comparison.compared),
          differenceOf(comparison, words, strings).join(' ').trim(),
          `${figure.geography}, ${figure.period ?? periodNotStated}`,
        ],
        source: sourceTag(figure, reportDate, strings),
        caution: figure.cautions.map(({ text }) => text).join(' '),
      };
    }),
  };
}
