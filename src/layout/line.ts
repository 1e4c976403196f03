import type { EvidenceReading, Report } from '../dataset/types.js';
import { largest } from '../model/largest.js';
import type { Strings } from '../strings/types.js';
import { domainOf, position, type Domain } from './axis.js';
import type { LineView, Point } from './graphic.js';
import { timeOf } from './time.js';
import { periodName, periodOf, printed } from './words.js';

/** A series on a true time scale; null where no time can be read, or they don't follow one another. */
export function layoutLine(
  readings: readonly EvidenceReading[],
  report: Report,
  strings: Strings,
): LineView | null {
  const placed = readings.flatMap((reading) => {
    const stated = timeOf(periodOf(reading) ?? '');
    const time = stated ?? timeOf(report.reportDate ?? '');
    return time === null ? [] : [{ reading, time, hollow: stated === null }];
  });
  const [first] = placed;
  const last = placed.at(-1);
  const inOrder = placed.every(({ time }, index) => time >= (placed[index - 1]?.time ?? time));
  if (first === undefined || last === undefined || !inOrder) return null;
  const { unit } = first.reading.figure;
  const words = strings.unit(unit);
  const [low, high] = domainOfSeries(
    placed.map(({ reading }) => reading.value.value),
    unit,
  );
  const span: Domain = [first.time, Math.max(last.time, first.time + 1)];
  const labelled = labelledOf(placed.map(({ reading }) => reading));
  const points = placed.map(({ reading, time, hollow }): Point => ({
    x: position(time, span),
    y: 100 - position(reading.value.value, [low, high]),
    label: labelled.has(reading) ? printed(reading, strings) : null,
    align: reading === first.reading ? 'start' : reading === last.reading ? 'end' : 'middle',
    hollow: hollow || reading.value.approximate,
    role: reading.value.role,
  }));
  const begin = timeOf(report.policyDate ?? '');
  const event = begin === null ? null : Math.floor(begin);
  return {
    kind: 'line',
    points,
    joins: points.flatMap((point, index) => {
      const before = points[index - 1];
      return before !== undefined && placed[index]?.reading.joined === true ? [[before, point] as const] : [];
    }),
    ticks: [low, (low + high) / 2, high].map((tick) => ({
      x: 100 - position(tick, [low, high]),
      label: words.tick(tick),
    })),
    start: periodName(first.reading, report, strings),
    end: periodName(last.reading, report, strings),
    event:
      event === null || event <= first.time || event >= last.time
        ? null
        : { x: position(event, span), label: strings.failures.policyBegins(String(event)) },
  };
}

/** Shares below one half have an axis of 50, so that their changes can be seen; zero is always on it. */
function domainOfSeries(values: readonly number[], unit: string): Domain {
  if (unit === '%' && Math.min(...values) >= 0 && Math.max(...values) <= 50) return [0, 50];
  return domainOf(values, unit);
}

/** The readings whose values are printed: the first, the end of the first run, the highest, the last. */
function labelledOf(readings: readonly EvidenceReading[]): ReadonlySet<EvidenceReading | undefined> {
  const broken = readings.findIndex(({ joined }, index) => index > 0 && !joined);
  return new Set([
    readings[0],
    readings[broken - 1],
    largest(readings, ({ value }) => value.value),
    readings.at(-1),
  ]);
}
