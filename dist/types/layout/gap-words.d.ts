import type { Figure, Value } from '../dataset/types.js';
import type { Comparison } from '../model/gap.js';
import type { Strings, UnitWords } from '../strings/types.js';
import type { Link } from './view.js';
/** A value as it is printed: with its unit, and ≈ where it is approximate. */
export declare const printed: (value: Value, words: UnitWords, strings: Strings) => string;
/** The difference as it is printed, number and words. */
export declare function differenceOf(comparison: Comparison, words: UnitWords, strings: Strings): readonly [string, string];
/** Labels and groups are kept as they stand inside a sentence; alone they open with a capital. */
export declare const capital: (text: string) => string;
/** Which audit reported a figure, or which other evidence, with its address. */
export declare function sourceTag({ audit, source }: Figure, reportDate: string | null, strings: Strings): Link;
