import type { UnitGroup } from '../model/gap.js';
import type { Strings } from '../strings/types.js';
/** One sentence on the shares of a gap chart or, where it has none, on its first unit. */
export declare function gapSummary(groups: readonly UnitGroup[], strings: Strings): string;
