import type { Comparison } from '../model/gap.js';
import type { Strings } from '../strings/types.js';
import type { TableView } from './view.js';
/** The rows of a gap chart as a table, in the chart's order. */
export declare function gapTable(comparisons: readonly Comparison[], caption: string, reportDate: string | null, strings: Strings): TableView;
