import { numbersIn } from './number-format.js';
import type { NumberWords, UnitWords } from './types.js';

/** A real minus: the hyphen is too short, and breaks from its number. */
const MINUS = '−';

/** Where the number stands in a pattern. */
const PLACE = '#';

/** A unit in which numbers are written as in another: "GBP per head", "GBP billion (2011-12 prices)". */
const VARIANT = / per head| \(.*/;

/** What a table has under a name of its own. */
const find = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const minus = (value: number): string => (value < 0 ? MINUS : '');

const sign = (value: number): string => (value > 0 ? '+' : minus(value));

/** Whether a number loses nothing in a short form of two decimals: 1.2m, 2.6bn. Trillions have no form that is read. */
const isShort = (value: number): boolean => {
  const scale = value < 1e9 ? 1e6 : 1e9;
  return value >= 1e6 && value < 1e12 && value % (scale / 100) === 0;
};

/** How the numbers of each unit are written in one language. Units that are not money or shares are counts. */
export function unitsIn(words: NumberWords): (unit: string) => UnitWords {
  const { plain, oneDecimal, compact } = numbersIn(words.locale);
  return (unit) => {
    const share = unit === '%';
    const around = find(words.patterns, unit.replace(VARIANT, ''));
    // Other units are short by their own names, such as "GBP million".
    const mayBeShort = ['', 'GBP'].includes(unit);
    const money = !share && around !== undefined;
    const size = (value: number, written = plain, pattern = around ?? PLACE): string =>
      pattern.replace(PLACE, () =>
        (mayBeShort && written === plain && isShort(Math.abs(value)) ? compact : written)(Math.abs(value)),
      );
    const amount = (gap: number): string => (share ? `${plain(gap)} ${words.points(gap)}` : size(gap));
    return {
      name: find(words.units, unit) ?? words.countOf(unit),
      value: (value, decimal) => minus(value) + size(value, decimal ? oneDecimal : plain),
      signed: (value) => sign(value) + size(value),
      change: (value) => sign(value) + amount(Math.abs(value)),
      tick: (value) =>
        minus(value) +
        (value === 0 && money
          ? size(value, plain, words.patterns['GBP'])
          : size(value, share || Math.abs(value) < 1e4 ? plain : compact)),
      amount,
      difference: (gap, ahead, larger) => {
        if (gap === 0) return ['', words.level];
        if (share) return [plain(gap), words.points(gap) + (ahead ? ` ${words.ahead}` : '')];
        return [size(gap), larger ? words.more : money ? words.less : words.fewer];
      },
    };
  };
}
