import { report } from './report.js';
import { unpack } from './pack.js';
import { parseDataset } from './parse.js';
import type { Dataset } from './types.js';

let dataset: Dataset | undefined;

/** The built-in report: what the charts show where the page gives no data. */
export const builtIn = (): Dataset => (dataset ??= parseDataset(unpack(report)).dataset);
