import { signedValue } from '../dataset/signed-value.js';
import type { Figure, Reading, Report } from '../dataset/types.js';
import { stated } from '../strings/text.js';
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

/** Where and when a reading was taken, as far as the page's own table says it. */
export function whereOf(reading: Reading, strings: Strings): string {
  const { geography, own } = reading.figure;
  return stated([geography, periodOf(reading) ?? (own ? '' : strings.table.periodNotStated)]).join(', ');
}

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
  if (figure.own) return { text: source.name, href: source.url };
  const { reportDate } = report;
  const later = reportDate !== null && source.date > reportDate && !source.date.startsWith(reportDate);
  return {
    text: auditOf(figure, report, strings) ?? strings.otherEvidence(source, later),
    href: source.url,
  };
}

/** The tags of some figures, each source once; of none, that of the table which says it in words alone. */
export function sourceTags(figures: readonly Figure[], report: Report, strings: Strings): readonly Link[] {
  const [first] = report.sources;
  if (figures.length === 0 && first?.name) return [{ text: first.name, href: first.url }];
  const tags = figures.map((figure) => sourceTag(figure, report, strings));
  return tags.filter(
    (tag, index) =>
      tag.text !== '' && tags.findIndex(({ text, href }) => text === tag.text && href === tag.href) === index,
  );
}

/**
 * The sources of some figures for the foot of a chart, each once.
 *
 * @param others what the chart rests on besides; they stand first
 */
export const sourcesOf = (
  figures: readonly Figure[],
  strings: Strings,
  others: Report['sources'] = [],
): readonly Link[] =>
  distinct([...others, ...figures.map(({ source }) => source)])
    .map((source) => ({ text: strings.sourceName(source), href: source.url }))
    .filter(({ text }) => text !== '');
