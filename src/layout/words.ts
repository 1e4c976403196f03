import type { Figure, Reading, Report } from '../dataset/types.js';
import type { Strings } from '../strings/types.js';
import type { Emphasis, Link } from './view.js';

/**
 * A value as it is printed: with its unit, ≈ where it is approximate, and the source's "over" or "almost".
 *
 * @param decimal whether it has a decimal in any case, for a value beside others that have one
 */
export function printed({ figure, value }: Reading, strings: Strings, decimal = false): string {
  const number = strings.unit(figure.unit).value(value.value, decimal);
  const text = (value.approximate ? strings.approximately : '') + number;
  return value.bound === null ? text : strings.bound(value.bound, text);
}

/** The value with the sign that the figure's direction gives it. */
export const signedValue = ({ figure, value }: Reading): number =>
  figure.direction === 'fall' ? -value.value : value.value;

/** A value as it is printed where no bar or sentence says which way it goes. */
export const printedAlone = (reading: Reading, strings: Strings): string =>
  reading.figure.direction === null
    ? printed(reading, strings)
    : strings.unit(reading.figure.unit).signed(signedValue(reading));

/** When a reading was taken; null where the source does not say. */
export const periodOf = ({ figure, value }: Reading): string | null => value.period ?? figure.period;

/** When a reading was taken, as its source's language writes it; empty where the source does not say. */
export const originalPeriodOf = ({ figure, value }: Reading): string =>
  value.time ?? value.period ?? figure.time ?? figure.period ?? '';

/** The reading's period, or the audit where it has no year of its own. */
export const periodName = (reading: Reading, report: Report, strings: Strings): string =>
  periodOf(reading) ?? auditOf(reading.figure, report, strings) ?? strings.table.periodNotStated;

/** Which audit reported a figure; null for other evidence. */
function auditOf({ audit }: Figure, { reportDate, reportName }: Report, strings: Strings): string | null {
  if (audit === null) return null;
  return (reportDate?.startsWith(String(audit)) ? reportName : null) ?? strings.audit(audit);
}

/** The different ones, in their order. */
export const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** The ids of some figures, as an attribute holds them. */
export const idsOf = (figures: readonly Figure[]): string => figures.map(({ id }) => id).join(' ');

/** The different figures of some readings. */
export const figuresOf = (readings: readonly Reading[]): readonly Figure[] =>
  distinct(readings.map(({ figure }) => figure));

/** Whether the author stressed one of these figures, or others. */
export function emphasisOf(figures: readonly Figure[], highlight: ReadonlySet<Figure>): Emphasis {
  if (highlight.size === 0) return 'none';
  return figures.some((figure) => highlight.has(figure)) ? 'highlighted' : 'receding';
}

/** Which audit reported a figure, or which other evidence, with its address. */
export function sourceTag(figure: Figure, report: Report, strings: Strings): Link {
  const { source } = figure;
  const { reportDate } = report;
  const later = reportDate !== null && source.date > reportDate && !source.date.startsWith(reportDate);
  return {
    text: auditOf(figure, report, strings) ?? strings.otherEvidence(source, later),
    href: source.url,
  };
}

/** The tags of some figures, each source once. */
export function sourceTags(figures: readonly Figure[], report: Report, strings: Strings): readonly Link[] {
  const tags = figures.map((figure) => sourceTag(figure, report, strings));
  return tags.filter(
    (tag, index) => tags.findIndex(({ text, href }) => text === tag.text && href === tag.href) === index,
  );
}

/** The sources of some figures for the foot of a chart, each once. */
export const sourcesOf = (figures: readonly Figure[], strings: Strings): readonly Link[] =>
  distinct(figures.map(({ source }) => source)).map((source) => ({
    text: strings.sourceName(source),
    href: source.url,
  }));
