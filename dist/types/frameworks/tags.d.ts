import type { ChartEventMap, BigSocietyBalance, BigSocietyFailures, BigSocietyGap } from '../index.js';

/** The tags, with the element of each. */
export interface ChartElements {
  'big-society-balance': BigSocietyBalance;
  'bs-balance': BigSocietyBalance;
  'big-society-failures': BigSocietyFailures;
  'bs-failures': BigSocietyFailures;
  'big-society-gap': BigSocietyGap;
  'bs-gap': BigSocietyGap;
}

/** What can be set on a chart, as a property or as the text of its attribute. */
export interface ChartProps {
  /** A dataset as an object, in the form of `dist/data/big-society.json`; it comes before `src`. Null for the address, the table between the tags or the built-in report. */
  data?: unknown;
  /** Address of another dataset: a `datapackage.json` with its files, a table as CSV, or a dataset in the form of `data`. Null for the table between the tags or the built-in report. */
  src?: string | null | undefined;
  /** Id of a `<table>` elsewhere in the page that is the chart's data. Null for the one between the tags. */
  for?: string | null | undefined;
  /** Ids of figures of the built-in report to show beside the page's own, separated by spaces or commas. */
  with?: readonly string[] | string | undefined;
  /** Ids of the figures to show, in this order, separated by spaces or commas. Null for the chart's own choice. */
  figures?: readonly string[] | null | string | undefined;
  /** Ids of the figures to stress; the others recede. */
  highlight?: readonly string[] | string | undefined;
  /** `audit` shows only figures that an audit reported. */
  evidence?: 'all' | 'audit' | undefined;
  /** One part alone: the number of a reason (failures), `verdict` or `changes` (balance). */
  show?: string | undefined;
  /** Title; an empty text shows none. Null for the chart's own. */
  heading?: string | null | undefined;
  /** Subtitle; an empty text shows none. Null for the chart's own. */
  subheading?: string | null | undefined;
  /** A sentence of yours under the chart. */
  note?: string | null | undefined;
  /** Level of the title in the page's outline; `none` makes it plain text. */
  headingLevel?: 'none' | 2 | '2' | 3 | '3' | 4 | '4' | 5 | '5' | 6 | '6' | undefined;
  /** Buttons under the chart, or `none` for no buttons; `download` and `embed` are there with the second script. */
  controls?: readonly ('table' | 'download' | 'embed')[] | string | undefined;
  /** Whether a button on each row opens the detail of its figure: `off` leaves them out. */
  details?: 'on' | 'off' | undefined;
  /** Light or dark; `auto` follows the page's `color-scheme`, not the reader's system. */
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /** What is shown first; the reader can switch. */
  view?: 'table' | 'chart' | undefined;
  /** How many rows of the chart are revealed, from the first on, for slides; the others keep their room. Null for all. */
  step?: number | null | undefined;
  /** Level of the title in the page's outline; `none` makes it plain text. */
  'heading-level'?: 'none' | 2 | '2' | 3 | '3' | 4 | '4' | 5 | '5' | 6 | '6' | undefined;
}

/** What hears the events of a chart, each under its name with something before it. */
export type ChartHandlers<Prefix extends string> = {
  [Name in keyof ChartEventMap as `${Prefix}${Name}`]?: ((event: ChartEventMap[Name]) => void) | undefined;
};

/** The tags for `JSX.IntrinsicElements`, with what the framework knows of every element. */
export type ChartTags<Common = object> = {
  [Tag in keyof ChartElements]: Common & ChartProps & ChartHandlers<'on'>;
};
