import { greatest } from 'd3-array';
import type { Comparison, UnitGroup } from '../model/gap.js';
import type { GapSummary, Strings } from '../strings/types.js';
import { differenceOf, printed } from './gap-words.js';

/** One sentence on the shares of a gap chart or, where it has none, on its first unit. */
export function gapSummary(groups: readonly UnitGroup[], strings: Strings): string {
  const group = groups.find(({ unit }) => unit === '%') ?? groups[0];
  if (group === undefined) return '';
  const { forward, reversed } = group;
  const behind = forward.filter(({ gap }) => gap > 0);
  return strings.gapSummary({
    kind: group.unit === '%' ? 'share' : 'comparison',
    total: forward.length + reversed.length,
    behind: behind.length,
    ahead: reversed.length,
    level: forward.length - behind.length,
    largest: largestOf(behind.length > 0 ? behind : reversed, strings),
  });
}

/** The largest gap of some rows, among the exact ones where there are any. */
function largestOf(rows: readonly Comparison[], strings: Strings): GapSummary['largest'] {
  const exact = rows.filter(({ approximate }) => !approximate);
  const row = greatest(exact.length > 0 ? exact : rows, ({ gap }) => gap);
  if (row === undefined) return null;
  const words = strings.unit(row.figure.unit);
  return {
    difference: differenceOf({ ...row, approximate: false, reversed: false }, words, strings).join(' '),
    approximate: exact.length === 0,
    exactOnly: exact.length > 0 && exact.length < rows.length,
    label: row.figure.label,
    behind: row.behind.group ?? '',
    behindValue: printed(row.behind, words, strings),
    compared: row.compared.group ?? '',
    comparedValue: printed(row.compared, words, strings),
  };
}
