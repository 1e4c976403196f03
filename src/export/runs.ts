import type { Link } from '../layout/view.js';
import type { Run } from './scene.js';
import type { Setting } from './setting.js';

/** Sizes of type, in em. */
export const SIZE = {
  body: 1,
  small: 0.8667,
  label: 0.9333,
  headline: 1.1333,
  title: 1.4,
  number: 1.6,
} as const;

/** How a text looks that is no plain one. */
interface Look {
  /** In em. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly href?: string | null;
}

const NBSP = '\u00a0';

/** Before each part of a line of origin after the first. A line may break after the dot, not before it. */
const DOT = `${NBSP}· `;

/** A text as a run. */
export const run = (text: string, { em, palette }: Setting, look: Look = {}): Run => ({
  text: text.replace(/[ \t\r\n]+/g, ' '),
  size: em * (look.size ?? SIZE.body),
  bold: look.bold ?? false,
  fill: look.fill ?? palette.text,
  href: look.href ?? null,
});

/** A text that is small and grey. */
export const small = (text: string, setting: Setting): Run =>
  run(text, setting, { size: SIZE.small, fill: setting.palette.muted });

/** A text that names a row or says what it found. */
export const strong = (text: string, setting: Setting, look: Look = {}): Run =>
  run(text, setting, { bold: setting.palette.bold, fill: setting.palette.strong, ...look });

/** A text of few words that stays on one line. */
export const whole = (text: string): string => text.replaceAll(' ', NBSP);

/** Links one after the other, small and grey. */
export const linked = (links: readonly Link[], separator: string, setting: Setting): readonly Run[] =>
  links.flatMap(({ text, href }, index) => [
    ...(index === 0 ? [] : [small(separator, setting)]),
    { ...small(text, setting), href },
  ]);

/** Place, period and sources as one small grey line, then the signs of footnotes. */
export function origin(
  where: readonly string[],
  sources: readonly Link[],
  setting: Setting,
  signs: readonly string[] = [],
): readonly Run[] {
  const parts = [...where.map((text): Link => ({ text, href: null })), ...sources];
  return [...linked(parts, DOT, setting), ...signs.map((sign) => small(NBSP + sign, setting))];
}

/** Said after a heading in small letters, such as "(more is worse)". */
export const remarkRuns = (remark: string | null, setting: Setting): readonly Run[] =>
  remark === null ? [] : [small(` ${whole(`(${remark})`)}`, setting)];
