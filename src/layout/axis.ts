import { nice } from 'd3-array';
import type { Tick } from './view.js';

/** The ends of an axis, in the unit of its values. */
export type Domain = readonly [number, number];

/**
 * The domain of values that share an axis. It always holds zero; shares of a whole run
 * from 0 to 100, scores to the highest there is.
 */
export function domainOf(values: readonly number[], unit: string): Domain {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const most = unit === '%' ? 100 : Number(/^score out of (\d+)$/.exec(unit)?.[1] ?? 0);
  if (low === 0 && high <= most) return [0, most || 1];
  return nice(low, high, 5);
}

/** Where a value stands on the axis, in per cent of its length. */
export const position = (value: number, [low, high]: Domain): number => ((value - low) / (high - low)) * 100;

/**
 * Ticks at both ends and at zero or, where zero is an end, at a round middle. A label that
 * has no room is empty, so that the line stays.
 *
 * @param label how a tick is written
 */
export function ticksOf(domain: Domain, label: (value: number) => string): readonly Tick[] {
  const [low, high] = domain;
  const crossesZero = low < 0 && high > 0;
  const middle = crossesZero ? 0 : (low + high) / 2;
  const room = Math.max(20, 6 * Math.max(...[low, middle, high].map((tick) => label(tick).length)));
  const at = position(middle, domain);
  const fits = Math.min(at, 100 - at) >= room;
  const round = digits(middle) <= Math.max(digits(low), digits(high));
  const inner = crossesZero || (fits && round) ? [{ x: at, label: label(middle) }] : [];
  // Beside zero the nearer end gives way.
  const crowded = crossesZero && !fits;
  return [
    { x: 0, label: crowded && at < 50 ? '' : label(low) },
    ...inner,
    { x: 100, label: crowded && at >= 50 ? '' : label(high) },
  ];
}

/** How many significant digits a number has: 1 for 50, 3 for 125. */
const digits = (value: number): number =>
  Number(value.toPrecision(12)).toExponential().replace(/e.*/, '').replace(/\D/g, '').length;
