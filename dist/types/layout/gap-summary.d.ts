import type { UnitGroup } from '../model/gap.js';
import type { Strings } from '../strings/types.js';
/** One sentence on the shares of a gap chart or, where it has none, on all its rows. */
export declare function gapSummary(groups: readonly UnitGroup[], strings: Strings): string;
