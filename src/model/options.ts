import type { Issue } from '../dataset/types.js';

/** The buttons under a chart. */
export type Control = 'table';

/** What a page author can set on a chart. */
export interface Options {
  /** Ids of the figures to show, in this order; null for the chart's own choice. */
  readonly figures: readonly string[] | null;
  /** Ids of the figures to stress; the others recede. */
  readonly highlight: readonly string[];
  /** `audit`: only figures that an audit reported. */
  readonly evidence: 'all' | 'audit';
  /** One part alone: the number of a failure, `verdict` or `changes`; `all` for the whole chart. */
  readonly show: string;
  /** Title in place of the chart's own; an empty text shows none. */
  readonly heading: string | null;
  /** Subtitle in place of the chart's own; an empty text shows none. */
  readonly subheading: string | null;
  /** A sentence of the author's under the chart. */
  readonly note: string | null;
  /** Level of the title in the page's outline; `none` for plain text. */
  readonly headingLevel: 'none' | 2 | 3 | 4 | 5 | 6;
  /** Buttons under the chart. */
  readonly controls: readonly Control[];
  /** Light or dark; `auto` follows the page's `color-scheme`. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** Chart or table. */
  readonly view: 'chart' | 'table';
}

/** How one option is written, and how it is read. */
export interface Option<T> {
  readonly attribute: string;
  readonly default: T;
  /** What may be written, in words. */
  readonly allowed: string;
  /** Reads an attribute's text or a property's value; undefined if it is not allowed. */
  readonly parse: (input: unknown) => T | undefined;
}

const CONTROLS: readonly Control[] = ['table'];
const HEADING_LEVELS = ['none', 2, 3, 4, 5, 6] as const;

/** Every option of the charts, by its property name. */
export const OPTIONS: { readonly [K in keyof Options]: Option<Options[K]> } = {
  figures: {
    attribute: 'figures',
    default: null,
    allowed: 'ids, separated by spaces or commas',
    parse: words,
  },
  highlight: {
    attribute: 'highlight',
    default: [],
    allowed: 'ids, separated by spaces or commas',
    parse: words,
  },
  evidence: oneOf('evidence', ['all', 'audit']),
  show: {
    attribute: 'show',
    default: 'all',
    allowed: 'all, the number of a failure, verdict or changes',
    parse: (input) => /^(all|\d+|verdict|changes)$/.exec(written(input))?.[0],
  },
  heading: { attribute: 'heading', default: null, allowed: 'a text', parse: text },
  subheading: { attribute: 'subheading', default: null, allowed: 'a text', parse: text },
  note: { attribute: 'note', default: null, allowed: 'a text', parse: text },
  headingLevel: {
    attribute: 'heading-level',
    default: 'none',
    allowed: HEADING_LEVELS.join(', '),
    parse: (input) => HEADING_LEVELS.find((level) => String(level) === written(input)),
  },
  controls: {
    attribute: 'controls',
    default: CONTROLS,
    allowed: `none, or some of: ${CONTROLS.join(', ')}`,
    parse: controls,
  },
  theme: oneOf('theme', ['auto', 'light', 'dark']),
  view: oneOf('view', ['chart', 'table']),
};

/** The names of all options. */
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly (keyof Options)[];

/**
 * Reads options as they were set: null or undefined gives the default, so does a value
 * that is not allowed, with an issue.
 */
export function readOptions(given: Readonly<Partial<Record<keyof Options, unknown>>>): {
  readonly options: Options;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const read = <K extends keyof Options>(name: K): Options[K] => {
    const option = OPTIONS[name];
    const input = given[name];
    if (input === null || input === undefined) return option.default;
    const value = option.parse(input);
    if (value !== undefined) return value;
    issues.push({
      code: 'bad-option',
      message: `${option.attribute}: ${quote(input)} is not allowed.`,
      help: `Write ${option.allowed}.`,
    });
    return option.default;
  };
  const options: unknown = Object.fromEntries(OPTION_NAMES.map((name) => [name, read(name)]));
  // Each name has been read by its own option.
  return {
    options: options as Options,
    issues,
  };
}

function oneOf<const T extends string>(attribute: string, allowed: readonly [T, ...T[]]): Option<T> {
  return {
    attribute,
    default: allowed[0],
    allowed: allowed.join(' or '),
    parse: (input) => allowed.find((item) => item === (typeof input === 'string' ? input.trim() : input)),
  };
}

/** A text or a number as an attribute would have it; anything else is no value. */
const written = (input: unknown): string =>
  typeof input === 'string' || typeof input === 'number' ? String(input).trim() : '';

/** What was given, for a message: a text in quotation marks, anything else by its type. */
const quote = (input: unknown): string =>
  typeof input === 'string' || typeof input === 'number' ? `"${input}"` : `a value of type ${typeof input}`;

function text(input: unknown): string | undefined {
  return typeof input === 'string' ? input.trim() : undefined;
}

function words(input: unknown): readonly string[] | undefined {
  if (typeof input === 'string') return input.split(/[\s,]+/).filter((word) => word !== '');
  return Array.isArray(input) && input.every((item) => typeof item === 'string') ? input : undefined;
}

function controls(input: unknown): readonly Control[] | undefined {
  const list = words(input);
  if (list === undefined) return undefined;
  if (list.length === 1 && list[0] === 'none') return [];
  const known = list.flatMap((word) => CONTROLS.find((control) => control === word) ?? []);
  return known.length === list.length ? known : undefined;
}
