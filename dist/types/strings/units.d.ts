import type { NumberWords, UnitWords } from './types.js';
/** How the numbers of each unit are written in one language. Units that are not money or shares are counts. */
export declare function unitsIn(words: NumberWords): (unit: string) => UnitWords;
