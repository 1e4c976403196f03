import type { DatasetLanguage, Multilingual } from '../dataset/multilingual.js';
import { readTable, type OwnTable } from '../dataset/own-table.js';
import { parseDataset, type Parsed } from '../dataset/parse.js';
import type { ChartId, Issue } from '../dataset/types.js';
import { setBeside } from '../model/beside.js';
import { numberStyleOf } from '../strings/number-style.js';
import type { Strings } from '../strings/types.js';

/** What a chart is drawn in. */
export interface Spoken extends DatasetLanguage {
  readonly strings: Strings;
}

/**
 * The dataset that a chart is drawn from, with all that is wrong with it.
 *
 * @param data a dataset, or the table of one
 * @param report stands beside it
 * @param ids the figures of the report that do
 * @param place BCP 47 tag by which the numbers of a table are written; empty where that is not known
 */
export function datasetOf(
  data: Multilingual | OwnTable,
  chart: ChartId,
  report: Multilingual,
  ids: readonly string[],
  spoken: Spoken,
  place: string,
): Parsed {
  const found: Issue[] = [];
  const { dataset, issues } =
    typeof data === 'function'
      ? data(spoken)
      : parseDataset(readTable(data, chart, numberStyleOf(place, spoken.strings.numbers.marks), found));
  return {
    dataset:
      data === report || ids.length === 0 ? dataset : setBeside(dataset, report(spoken).dataset, ids, found),
    issues: [...found, ...issues],
  };
}
