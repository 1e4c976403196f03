import { multilingual } from './multilingual.js';
import { unpack } from './pack.js';
import { report } from './report.js';

/** The built-in report: what the charts show where the page gives no data. */
export const builtIn = multilingual(() => unpack(report));
