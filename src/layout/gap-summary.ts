import type { Comparison, Standing, UnitGroup } from '../model/gap.js';
import { largest } from '../model/largest.js';
import type { GapSummary, Strings } from '../strings/types.js';
import { printed } from './words.js';

/** One sentence on the shares of a gap chart or, where it has none, on all its rows. */
export function gapSummary(groups: readonly UnitGroup[], strings: Strings): string {
  const shares = groups.find(({ unit }) => unit === '%');
  const rows = (shares === undefined ? groups : [shares]).flatMap(({ forward, reversed }) => [
    ...forward,
    ...reversed,
  ]);
  const judged: readonly Standing[] = ['behind', 'ahead', 'level'];
  const open: readonly Standing[] = ['apart', 'same'];
  // What the page shows of its own comes first.
  const standings = rows.some(({ figure }) => figure.own) ? [...open, ...judged] : [...judged, ...open];
  const clauses = standings
    .map((standing) => ({ standing, rows: rows.filter((row) => row.standing === standing) }))
    .filter((clause) => clause.rows.length > 0);
  return strings.gapSummary({
    kind: shares === undefined ? 'comparison' : 'share',
    total: rows.length,
    clauses: clauses.map(({ standing, rows: { length } }) => ({ standing, rows: length })),
    largest: largestOf(clauses[0]?.rows ?? [], strings),
  });
}

/** The largest gap of some rows in one unit, among the exact ones where there are any; null if all are level. */
function largestOf(rows: readonly Comparison[], strings: Strings): GapSummary['largest'] {
  const exact = rows.filter(({ approximate }) => !approximate);
  const row = largest(exact.length > 0 ? exact : rows, ({ gap }) => gap);
  if (row === undefined || row.gap === 0 || rows.some(({ figure }) => figure.unit !== row.figure.unit))
    return null;
  const words = strings.unit(row.figure.unit);
  return {
    amount: words.amount(row.gap),
    approximate: exact.length === 0,
    exactOnly: exact.length > 0 && exact.length < rows.length,
    label: row.figure.label,
    behind: row.behind.value.group ?? '',
    behindValue: printed(row.behind, strings),
    compared: row.compared.value.group ?? '',
    comparedValue: printed(row.compared, strings),
  };
}
