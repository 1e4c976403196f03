import type { Row } from './read.js';
import type { Dataset } from './types.js';
/** Writes a dataset in the compiled form; {@link parseDataset} reads back the same. */
export declare function serializeDataset(dataset: Dataset): Row;
/** The part of a dataset that its charts show by default. */
export declare function defaultsOf(dataset: Dataset): Dataset;
