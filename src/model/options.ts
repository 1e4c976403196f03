import { anyText, attempt, ids, oneOf, readOne, written, type Reader } from '../dataset/read.js';
import type { Issue } from '../dataset/types.js';

/** What a page author can set on a chart. */
export interface Options {
  /** Address of a dataset in place of the built-in report; null for that. */
  readonly src: string | null;
  /** Id of a table elsewhere in the page that is the data; null for none. */
  readonly for: string | null;
  /** Ids of figures of the built-in report to show beside the page's own. */
  readonly with: readonly string[];
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
  /** Buttons under the chart; `download` and `embed` need the second script for files. */
  readonly controls: readonly ('table' | 'download' | 'embed')[];
  /** Whether a button on each row opens the detail of its figure. */
  readonly details: 'on' | 'off';
  /** Light or dark; `auto` follows the page's `color-scheme`. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** Chart or table. */
  readonly view: 'chart' | 'table';
  /** How many rows are revealed, from the first on; null for all. */
  readonly step: number | null;
}

/** How one option is written, what it is where it is not, and how it is read. */
export interface Option<T> extends Reader<T> {
  readonly attribute: string;
  readonly default: T;
}

const CONTROLS: Options['controls'] = ['table', 'download', 'embed'];

/** Every option of the charts, by its property name. */
export const OPTIONS: { readonly [K in keyof Options]: Option<Options[K]> } = {
  src: option('src', null, anyText),
  for: option('for', null, anyText),
  with: option('with', [], ids),
  figures: option('figures', null, ids),
  highlight: option('highlight', [], ids),
  evidence: option('evidence', 'all', oneOf('all', 'audit')),
  show: option('show', 'all', {
    expected: 'all, the number of a failure, verdict or changes',
    read: (input) => /^(all|\d+|verdict|changes)$/.exec(written(input))?.[0],
  }),
  heading: option('heading', null, anyText),
  subheading: option('subheading', null, anyText),
  note: option('note', null, anyText),
  headingLevel: option('heading-level', 'none', oneOf('none', 2, 3, 4, 5, 6)),
  controls: option('controls', CONTROLS, {
    expected: `none, or some of: ${CONTROLS.join(', ')}`,
    read: (input) => {
      const words = ids.read(input)?.filter((word) => word !== 'none');
      const known = words?.flatMap((word) => CONTROLS.find((control) => control === word) ?? []);
      return known?.length === words?.length ? known : undefined;
    },
  }),
  details: option('details', 'on', oneOf('on', 'off')),
  theme: option('theme', 'auto', oneOf('auto', 'light', 'dark')),
  view: option('view', 'chart', oneOf('chart', 'table')),
  step: option<Options['step']>('step', null, {
    expected: 'a whole number from 0',
    read: (input) => {
      const text = written(input);
      return /^\d+$/.test(text) ? Number(text) : undefined;
    },
  }),
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
  const options: unknown = Object.fromEntries(
    OPTION_NAMES.map((name) => {
      const option: Option<unknown> = OPTIONS[name];
      const [value = option.default] = attempt(issues, () =>
        readOne(option, given[name] ?? option.default, () => option.attribute),
      );
      return [name, value];
    }),
  );
  // Each name has been read by its own option.
  return { options: options as Options, issues };
}

/** What was said of the options of a chart, as attributes of its element have it. */
export const attributesOf = (options: Options): readonly (readonly [name: string, text: string])[] =>
  OPTION_NAMES.flatMap((name) => {
    const { attribute, default: fallback } = OPTIONS[name];
    const value = options[name];
    if (value === null || JSON.stringify(value) === JSON.stringify(fallback)) return [];
    const text = typeof value === 'object' ? value.join(' ') : String(value);
    // No ids are no choice, no buttons are one.
    if (text === '' && typeof value === 'object')
      return name === 'controls' ? [[attribute, 'none'] as const] : [];
    return [[attribute, text] as const];
  });

function option<T>(attribute: string, fallback: T, { expected, read }: Reader<T>): Option<T> {
  return {
    attribute,
    default: fallback,
    expected,
    read: (input) => (input === fallback ? fallback : read(input)),
  };
}
