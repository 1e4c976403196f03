import { LARGEST } from './read.js';

/** Words and signs that stand in numbers, in one language; several of one meaning have | between them. */
export interface NumberMarks {
  /** Before a number that is only approximate: "about 75%". */
  readonly about: string;
  /** Before a number that limits the value: "over 980", "under 5", "almost 40". */
  readonly over: string;
  readonly under: string;
  readonly almost: string;
  /** After a number, for its size: "3k", "1.2m", "£2.6bn". */
  readonly thousand: string;
  readonly million: string;
  readonly billion: string;
  /** After a share. */
  readonly percent: string;
  /** In place of a number where there is none; dashes and dots say that in every language. */
  readonly none: string;
}

/** How people write numbers in a language and a place. */
export interface NumberStyle {
  readonly marks: NumberMarks;
  /** Between the thousands: "," in 1,200. */
  readonly group: string;
  /** Before the decimals: "." in 1.5. */
  readonly decimal: string;
}

/** A number as somebody wrote it. */
export interface WrittenNumber {
  /** In full: 1200000 for "1.2m". */
  readonly value: number;
  /** "%" or "GBP"; empty where none is written. */
  readonly unit: string;
  /** 1000 for "3k", 1 where no such word is written. */
  readonly scale: number;
  readonly approximate: boolean;
  readonly bound: 'over' | 'under' | 'almost' | null;
}

/** Reads a cell: null where it says that there is no value, undefined where it cannot be read. */
export type ReadNumber = (text: string) => WrittenNumber | null | undefined;

/** A text as a part of a regular expression, in which | parts alternatives. */
const pattern = (text: string): string => text.replace(/[.*+?^${}()[\]\\/]/g, '\\$&').replace(/\s/g, ' ');

/** A number without the noise of floating point that multiplying brings: 1.1 m is 1100000. */
export const times = (value: number, scale: number): number => Number((value * scale).toPrecision(15));

/** How the numbers of a language and a place are read. */
export function numberReader({ marks, group, decimal }: NumberStyle): ReadNumber {
  const [between, point] = [pattern(group), pattern(decimal)];
  /** Words of each meaning as a group of its own. */
  const anyOf = (...meanings: readonly string[]): string =>
    meanings.map((words) => `(${pattern(words)})`).join('|');
  const written = new RegExp(
    `^(?:(?:${anyOf(marks.about, marks.over, marks.under, marks.almost)})[.:]? ?)?[-−–+]? ?(£?) ?[-−–]?` +
      `((?:\\d{1,3}(?:${between}\\d{3})+|\\d+)(?:${point}\\d+)?|${point}\\d+)` +
      // A sign that points to a note is none of the number.
      ` ?(?:${anyOf(marks.thousand, marks.million, marks.billion)})? ?(${pattern(marks.percent)})?[*†‡§]*$`,
    'iu',
  );
  const groups = new RegExp(between, 'g');
  const nothing = new RegExp(`^(?:${pattern(marks.none)}|[-−–—.…:]*)$`, 'iu');
  return (text) => {
    if (nothing.test(text)) return null;
    const [all, about, over, under, almost, money, digits = '', thousand, million, billion, share] =
      written.exec(text) ?? [];
    const scale = billion ? 1e9 : million ? 1e6 : thousand ? 1e3 : 1;
    const value = times(Number(digits.replace(groups, '').replace(decimal, '.')), scale);
    if (all === undefined || value > LARGEST || (money && share)) return undefined;
    return {
      value: /[-−–]/.test(text) ? -value : value,
      unit: money ? 'GBP' : share ? '%' : '',
      scale,
      approximate: Boolean(about),
      bound: over ? 'over' : under ? 'under' : almost ? 'almost' : null,
    };
  };
}

/** The unit that closes a head in brackets: "2015 (£m)". */
export interface HeadUnit {
  /** Empty where there is none. */
  readonly unit: string;
  /** 0 where there is neither unit nor scale. */
  readonly scale: number;
}

/** Reads a head: its name without its unit, and that. */
export function readHead(text: string, read: ReadNumber): HeadUnit & { readonly name: string } {
  const [, name = '', sign = ''] = /^(.*\S) ?\(([^\d()]+)\)$/.exec(text) ?? [];
  // The unit as a number has it: "£1m".
  const found = read(sign.replace(/^£? ?/, '$&1'));
  return found && (found.unit || found.scale > 1)
    ? { name, unit: found.unit, scale: found.scale }
    : { name: text, unit: '', scale: 0 };
}
