import { inLocale, SAFE } from './locale.js';

/** Writes a number that is not negative. */
type Write = (value: number) => string;

/** The ways in which numbers are written: with up to two decimals, with at least one, and with a word for the size. */
export interface Numbers {
  readonly plain: Write;
  readonly oneDecimal: Write;
  readonly compact: Write;
}

/** Where a comma stands between the digits of a whole number. */
const THOUSANDS = /\B(?=(\d{3})+(?!\d))/g;

/**
 * As Britain writes numbers, by hand: the first `Intl.NumberFormat` of a page was a third of the
 * script's time until a chart is drawn. Decimals after the second are rounded in the same way.
 */
const british =
  (zeros: RegExp): Write =>
  (value) =>
    // 1.005 is stored a little smaller than it is written; what is added moves no large number.
    (value + Math.min(value * Number.EPSILON, 1e-6)).toFixed(2).replace(zeros, '').replace(THOUSANDS, ',');

/** By the browser, which is asked when the first number is written. */
function byBrowser(locale: string, options: Intl.NumberFormatOptions): Write {
  let format: Intl.NumberFormat | undefined;
  return (value) =>
    (format ??= inLocale(
      locale,
      (locales) => new Intl.NumberFormat(locales, { maximumFractionDigits: 2, ...options }),
    )).format(value);
}

/** @param locale BCP 47 tag */
export const numbersIn = (locale: string): Numbers => ({
  plain: locale === SAFE ? british(/\.?0+$/) : byBrowser(locale, {}),
  oneDecimal: locale === SAFE ? british(/0$/) : byBrowser(locale, { minimumFractionDigits: 1 }),
  compact: byBrowser(locale, { notation: 'compact' }),
});
