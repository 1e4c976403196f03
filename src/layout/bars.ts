import { signedValue } from '../dataset/signed-value.js';
import type { EvidenceReading, Figure } from '../dataset/types.js';
import { capital } from '../strings/text.js';
import type { Strings } from '../strings/types.js';
import { domainOf, position, ticksOf, type Domain } from './axis.js';
import type { Bar, BarAxis, BarsView } from './graphic.js';
import { printed } from './words.js';

/** Figures whose bars share a scale: one unit, and changes apart from amounts. */
export const scaleOf = ({ unit, direction }: Figure): string =>
  direction === null ? unit : `change in ${unit}`;

/** Bars from a common zero, on the scale of all bars of their unit. */
export function layoutBars(
  readings: readonly EvidenceReading[],
  domains: ReadonlyMap<string, Domain>,
  strings: Strings,
): BarsView | null {
  const [first] = readings;
  if (first === undefined) return null;
  const words = strings.unit(first.figure.unit);
  const domain = domains.get(scaleOf(first.figure)) ?? domainOf(readings.map(signedValue), first.figure.unit);
  const wholes = new Set(
    readings.flatMap(({ partOf }) => (partOf === null ? [] : readings[partOf - 1]) ?? []),
  );
  const bars = readings
    .filter((reading) => !wholes.has(reading))
    .map((reading): Bar => {
      const { value } = reading;
      const amount = signedValue(reading);
      const text = domain[0] < 0 ? words.signed(amount) : printed(reading, strings);
      const whole = reading.partOf === null ? undefined : readings[reading.partOf - 1];
      return {
        ...barOf(amount, domain),
        label: capital(nameOf(reading, strings)),
        value: whole === undefined ? text : strings.partOf(text, printed(whole, strings)),
        role: value.role,
        // What is nothing or less has no parts.
        whole: whole === undefined || signedValue(whole) <= 0 ? null : position(signedValue(whole), domain),
        hollow: value.approximate,
      };
    });
  return { kind: 'bars', bars, axis: axisOf(bars, domain, words.tick) };
}

function nameOf({ figure, value }: EvidenceReading, strings: Strings): string {
  if (value.group !== null && value.period !== null) return strings.groupAt(value.group, value.period);
  return value.group ?? value.period ?? figure.label;
}

/** Ends of a bar from zero, and the side that its value stands on. */
export function barOf(amount: number, domain: Domain): Pick<Bar, 'from' | 'to' | 'side'> {
  const zero = position(0, domain);
  const end = position(amount, domain);
  return { from: Math.min(zero, end), to: Math.max(zero, end), side: amount < 0 ? 'start' : 'end' };
}

/** The scale of bars, with the room that the values beside the bars need. */
export function axisOf(bars: readonly Bar[], domain: Domain, tick: (value: number) => string): BarAxis {
  const longest = (side: Bar['side']): string =>
    bars.reduce(
      (found, bar) => (bar.side === side && bar.value.length > found.length ? bar.value : found),
      '',
    );
  return {
    // Bars have no lines at their ticks: one without a label has nothing to show.
    ticks: ticksOf(domain, tick).filter(({ label }) => label !== ''),
    zero: position(0, domain),
    longestBefore: longest('start'),
    longestAfter: longest('end'),
  };
}
