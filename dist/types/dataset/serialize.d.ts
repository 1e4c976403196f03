import type { Row } from './read.js';
import type { ChartId, Dataset } from './types.js';
/** Writes a dataset in the compiled form; {@link parseDataset} reads back the same. */
export declare function serializeDataset(dataset: Dataset): Row;
/**
 * The part of a dataset that some charts draw by default: what they open with, without what they do not print.
 *
 * @param charts the charts to keep
 */
export declare function defaultsOf(whole: Dataset, charts: readonly ChartId[]): Dataset;
