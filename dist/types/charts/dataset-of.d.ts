import type { DatasetLanguage, Multilingual } from '../dataset/multilingual.js';
import { type OwnTable } from '../dataset/own-table.js';
import { type Parsed } from '../dataset/parse.js';
import type { ChartId } from '../dataset/types.js';
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
export declare function datasetOf(data: Multilingual | OwnTable, chart: ChartId, report: Multilingual, ids: readonly string[], spoken: Spoken, place: string): Parsed;
