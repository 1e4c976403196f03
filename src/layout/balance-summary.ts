import type { BalanceContent } from '../model/balance.js';
import { largest } from '../model/largest.js';
import type { BalanceSummary, Strings } from '../strings/types.js';
import { goalsOf } from './balance-verdict.js';

/** One sentence on the goals and on the shares that were measured twice. */
export function balanceSummary({ verdict, sections }: BalanceContent, strings: Strings): string {
  const shares = sections
    .flatMap(({ rows }) => rows)
    .flatMap(({ change, readings, difference }) =>
      difference !== null && readings.every(({ figure }) => figure.unit === '%')
        ? [{ label: change.label, difference }]
        : [],
    );
  /** How many went one way, and which went farthest. */
  const moved = (sign: number): readonly [number, readonly [string, string] | null] => {
    const rows = shares.filter(({ difference }) => difference * sign > 0);
    const most = largest(rows, ({ difference }) => difference * sign);
    return [rows.length, most ? [most.label, strings.unit('%').change(most.difference)] : null];
  };
  const [rose, mostRisen] = moved(1);
  const [fell, mostFallen] = moved(-1);
  const facts: BalanceSummary = {
    goals: verdict.length === 0 ? null : goalsOf(verdict),
    shares: shares.length === 0 ? null : { total: shares.length, rose, fell, mostRisen, mostFallen },
  };
  return strings.balance.summary(facts);
}
