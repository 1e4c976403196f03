import type { Comparison } from '../model/gap.js';
import type { Strings, UnitWords } from '../strings/types.js';
/** The difference as it is printed, number and words. */
export declare function differenceOf({ gap, approximate, standing, behind, compared }: Comparison, words: UnitWords, strings: Strings): readonly [string, string];
