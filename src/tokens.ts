/** A colour on a light and on a dark ground. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colours of all charts. As text 4.5:1 and as marks 3:1 on `surface` and on the grey
 * that GOV.UK uses; `behind` and `compared` differ by a CIEDE2000 of 20 in full colour,
 * with colour-blind vision and in grey. Tests hold this.
 */
export const COLOURS = {
  /** The ground that a chart paints for itself. */
  surface: { light: '#ffffff', dark: '#15171c' },
  text: { light: '#16181d', dark: '#f2f3f5' },
  /** Places, periods, notes. */
  muted: { light: '#575b63', dark: '#b0b4bc' },
  /** Connectors, outlines, the axis. */
  line: { light: '#80848c', dark: '#838892' },
  /** The ground of what opens. */
  shade: { light: '#f4f4f6', dark: '#1d2027' },
  /** Hairlines between rows; they carry no meaning. */
  rule: { light: '#d9dbe0', dark: '#363a43' },
  /** Rust: the group said to be left behind, a fall, the part the finding is about. */
  behind: { light: '#dd4f12', dark: '#ee6b25' },
  /** The same as text. */
  behindText: { light: '#bb3f0c', dark: '#ff8a4c' },
  /** Navy: the group it is compared with, a rise. */
  compared: { light: '#0c3252', dark: '#a8d1ff' },
} as const satisfies Record<string, Colour>;

/** What changes where a reader asks for more contrast. */
export const MORE_CONTRAST = {
  text: { light: '#000000', dark: '#ffffff' },
  muted: { light: '#000000', dark: '#ffffff' },
  line: { light: '#595c63', dark: '#b0b4bc' },
  rule: { light: '#595c63', dark: '#b0b4bc' },
  behindText: { light: '#8f2f08', dark: '#ff9a64' },
} as const satisfies Partial<Record<keyof typeof COLOURS, Colour>>;

/** Name of a colour, as in the custom property `--big-society-<name>`. */
export type ColourName = keyof typeof COLOURS;

/** The public custom property of a colour: `behindText` is `--big-society-behind-text`. */
export function customProperty(name: ColourName): string {
  return `--big-society-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Sizes of marks, in fifteenths of the text's size: they grow with the words beside them. */
export const MARK = {
  /** Radius of a circle. */
  radius: 7.5,
  /** Half the diagonal of a diamond, of about the circle's area. */
  diagonal: 10,
  /** How far a mark gives way, up or down, to one that it would cover. */
  dodge: 6,
  /** The text's size. */
  em: 15,
} as const;
