import type { Role } from '../dataset/types.js';
import { COLOURS, type Colour } from '../tokens.js';

/** The colours of a picture, each as `#rrggbb`. */
export interface Palette {
  readonly surface: string;
  readonly text: string;
  /** Of what is said of a row and its values, which recede with it. */
  readonly strong: string;
  readonly muted: string;
  readonly line: string;
  readonly rule: string;
  /** Of a series where no role gives its marks another. */
  readonly series: string;
  /** Of marks, by what they are to the finding. */
  readonly marks: Readonly<Record<Role, string>>;
  /** Of a role's words and values. */
  readonly words: Readonly<Record<Role, string>>;
  /** Whether the labels of rows are bold. */
  readonly bold: boolean;
}

/**
 * The colours of a theme.
 *
 * @param grey whether each gives way to the grey of the same luminance, so that contrasts stay
 */
export function paletteOf(theme: keyof Colour, grey: boolean): Palette {
  const colour = (name: keyof typeof COLOURS): string =>
    grey ? greyOf(COLOURS[name][theme]) : COLOURS[name][theme];
  const text = colour('text');
  const muted = colour('muted');
  return {
    surface: colour('surface'),
    text,
    strong: text,
    muted,
    line: colour('line'),
    rule: colour('rule'),
    series: text,
    // The two meanings stand farther apart in grey where one is as dark, or as light, as words.
    marks: {
      behind: colour('behind'),
      compared: grey ? text : colour('compared'),
      first: text,
      second: text,
      context: muted,
    },
    // In grey the shapes tell the roles; grey words would only be harder to read.
    words: grey
      ? { behind: text, compared: text, first: text, second: text, context: text }
      : {
          behind: colour('behindText'),
          compared: colour('compared'),
          first: text,
          second: text,
          context: text,
        },
    bold: true,
  };
}

/** The colours of a row that recedes, because the author stressed another. */
export function recedingOf(palette: Palette): Palette {
  const { line, muted } = palette;
  return {
    ...palette,
    strong: muted,
    series: line,
    marks: { behind: line, compared: line, first: line, second: line, context: line },
    words: { behind: muted, compared: muted, first: muted, second: muted, context: muted },
    bold: false,
  };
}

/** How much red, green and blue add to the luminance of a colour (WCAG 2). */
const SHARES = [0.2126, 0.7152, 0.0722];

/** The grey of a colour's luminance. */
export function greyOf(colour: string): string {
  const luminance = SHARES.reduce((sum, share, index) => sum + share * linear(channelOf(colour, index)), 0);
  const light = luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055;
  const digits = Math.round(light * 255)
    .toString(16)
    .padStart(2, '0');
  return `#${digits.repeat(3)}`;
}

/** A channel of `#rrggbb`, from 0 to 1. */
const channelOf = (colour: string, index: number): number =>
  parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
