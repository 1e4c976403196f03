import type { Words } from './types.js';
/** Welsh. */
export declare const cy: Words;
