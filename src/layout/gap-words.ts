import type { Figure, Value } from '../dataset/types.js';
import type { Comparison } from '../model/gap.js';
import type { Strings, UnitWords } from '../strings/types.js';
import type { Link } from './view.js';

/** A value as it is printed: with its unit, and ≈ where it is approximate. */
export const printed = (value: Value, words: UnitWords, strings: Strings): string =>
  (value.approximate ? strings.approximately : '') + words.value(value.value);

/** The difference as it is printed, number and words. */
export function differenceOf(
  comparison: Comparison,
  words: UnitWords,
  strings: Strings,
): readonly [string, string] {
  const { gap, approximate, reversed, behind, compared } = comparison;
  const [number, rest] = words.difference(gap, { ahead: reversed, larger: behind.value > compared.value });
  return [(approximate && number !== '' ? strings.approximately : '') + number, rest];
}

/** Labels and groups are kept as they stand inside a sentence; alone they open with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Which audit reported a figure, or which other evidence, with its address. */
export function sourceTag({ audit, source }: Figure, reportDate: string | null, strings: Strings): Link {
  const later = reportDate !== null && source.date > reportDate && !source.date.startsWith(reportDate);
  const publishedLater = later ? source.date.slice(0, 4) : null;
  return {
    text: strings.tag({ audit, source: source.name, reportedBy: source.reportedBy, publishedLater }),
    href: source.url,
  };
}
