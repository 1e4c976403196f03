import type { Figure, Reading } from '../dataset/types.js';
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

/** When a reading was taken; null where the source does not say. */
export const periodOf = ({ figure, value }: Reading): string | null => value.period ?? figure.period;

/** The reading's period, or the report where it has no year of its own. */
export const periodName = (reading: Reading, strings: Strings): string =>
  periodOf(reading) ?? strings.atReport;

/** The different ones, in their order. */
export const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** The different figures of some readings. */
export const figuresOf = (readings: readonly Reading[]): readonly Figure[] =>
  distinct(readings.map(({ figure }) => figure));

/** Whether the author stressed one of these figures, or others. */
export function emphasisOf(figures: readonly Figure[], highlight: ReadonlySet<Figure>): Emphasis {
  if (highlight.size === 0) return 'none';
  return figures.some((figure) => highlight.has(figure)) ? 'highlighted' : 'receding';
}

/** Which audit reported a figure, or which other evidence, with its address. */
export function sourceTag({ audit, source }: Figure, reportDate: string | null, strings: Strings): Link {
  const later = reportDate !== null && source.date > reportDate && !source.date.startsWith(reportDate);
  return { text: strings.tag(audit, source, later), href: source.url };
}

/** The tags of some figures, each source once. */
export function sourceTags(
  figures: readonly Figure[],
  reportDate: string | null,
  strings: Strings,
): readonly Link[] {
  const tags = figures.map((figure) => sourceTag(figure, reportDate, strings));
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
