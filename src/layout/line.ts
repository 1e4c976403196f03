import type { EvidenceReading, Report } from '../dataset/types.js';
import { largest } from '../model/largest.js';
import type { Strings } from '../strings/types.js';
import { domainOf, position, type Domain } from './axis.js';
import type { Align, LineView, Point } from './graphic.js';
import { timeOf } from './time.js';
import { originalPeriodOf, periodName, printed } from './words.js';

/** A series on a true time scale; null where no time can be read, or they don't follow one another. */
export function layoutLine(
  readings: readonly EvidenceReading[],
  report: Report,
  strings: Strings,
): LineView | null {
  const placed = readings.flatMap((reading) => {
    const stated = timeOf(originalPeriodOf(reading));
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
  const everyPoint = placed.map(({ reading, time, hollow }): Point => {
    const x = position(time, span);
    const y = 100 - position(reading.value.value, [low, high]);
    return {
      x,
      y,
      label: printed(reading, strings),
      align: alignAt(x),
      below: y < HIGHEST,
      hollow: hollow || reading.value.approximate,
      role: reading.value.role,
    };
  });
  const labelled = clearOf(tellingOf(placed.map(({ reading }) => reading)).map((index) => everyPoint[index]));
  const points = everyPoint.map((point) => (labelled.has(point) ? point : { ...point, label: null }));
  const begin = timeOf(report.policyDate ?? '');
  const event = begin === null ? null : Math.floor(begin);
  const eventX = position(event ?? 0, span);
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
        : { x: eventX, label: strings.failures.policyBegins(String(event)), align: alignAt(eventX) },
  };
}

/** Shares below one half have an axis of 50, so that their changes can be seen; zero is always on it. */
function domainOfSeries(values: readonly number[], unit: string): Domain {
  if (unit === '%' && Math.min(...values) >= 0 && Math.max(...values) <= 50) return [0, 50];
  return domainOf(values, unit);
}

/** Where a point's value goes below it, in per cent from the top. */
const HIGHEST = 20;

/** So that a text at a place of the plot stays in it. */
const alignAt = (x: number): Align => (x < 30 ? 'start' : x > 70 ? 'end' : 'middle');

/** Positions of the readings whose values are printed, the most telling first: the last, the first, the end of the first run, the highest. */
function tellingOf(readings: readonly EvidenceReading[]): readonly number[] {
  const broken = readings.findIndex(({ joined }, index) => index > 0 && !joined);
  const highest = largest(readings, ({ value }) => value.value);
  return [readings.length - 1, 0, broken - 1, readings.findIndex((reading) => reading === highest)];
}

/** The points whose labels stand clear of those before them; words tell the others. */
function clearOf(points: readonly (Point | undefined)[]): ReadonlySet<Point> {
  const kept = new Set<Point>();
  for (const point of points)
    if (point !== undefined && widthOf(point) < 100 && [...kept].every((other) => areApart(point, other)))
      kept.add(point);
  return kept;
}

/** How much a character takes of the narrowest plot, in per cent. */
const CHARACTER = 7;

/** The height of a line of text, in per cent of the plot. */
const LINE = 16;

/** From the top of a label below its point to that of one above it. */
const TO_OTHER_SIDE = 25;

/** From a label's place to its middle, in parts of its width. */
const TO_MIDDLE = { start: 0.5, middle: 0, end: -0.5 };

const widthOf = ({ label }: Point): number => CHARACTER * (label?.length ?? 0);

const middleOf = (point: Point): number => point.x + widthOf(point) * TO_MIDDLE[point.align];

const topOf = ({ y, below }: Point): number => (below ? y + TO_OTHER_SIDE : y);

const areApart = (a: Point, b: Point): boolean =>
  Math.abs(middleOf(a) - middleOf(b)) > (widthOf(a) + widthOf(b)) / 2 || Math.abs(topOf(a) - topOf(b)) > LINE;
