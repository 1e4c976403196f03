import type { NumberMarks, NumberStyle } from '../dataset/own-number.js';
import { inLocale } from './locale.js';

/** Places that write numbers as Britain does, or none: the browser, which takes long over its first answer, is not asked. */
const BRITISH = /^(en(-gb)?|cy(-gb)?)?$/i;

/**
 * How numbers are written in a place.
 *
 * @param tag BCP 47 tag, as the page has it: unknown and wrong ones are as in Britain
 */
export function numberStyleOf(tag: string, marks: NumberMarks): NumberStyle {
  // As large as it takes for all languages to part it.
  const parts = BRITISH.test(tag)
    ? []
    : inLocale(tag, (locales) => new Intl.NumberFormat(locales)).formatToParts(1234567.8);
  const part = (type: string, other: string): string =>
    parts.find((found) => found.type === type)?.value ?? other;
  return { marks, group: part('group', ','), decimal: part('decimal', '.') };
}
