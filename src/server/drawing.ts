import { cy } from '../cy.js';
import type { AnyView } from '../charts/chart.js';
import { datasetOf } from '../charts/dataset-of.js';
import { builtIn } from '../dataset/builtin.js';
import { multilingual, type Multilingual } from '../dataset/multilingual.js';
import { isOwnTable, type OwnTable } from '../dataset/own-table.js';
import type { ChartId, Dataset, Issue } from '../dataset/types.js';
import { whole } from '../dataset/whole.js';
import { addLanguage, languageOf } from '../elements/languages.js';
import { OPTION_NAMES, OPTIONS, readOptions, type Options } from '../model/options.js';
import { UNTOUCHED } from '../model/state.js';
import type { Strings } from '../strings/types.js';
import { CHARTS, type ServerDrawing } from './charts.js';

/** The options of the elements, each as its value or as the text of its attribute. */
type Given = { readonly [K in keyof Options]?: Options[K] | string | null };

/** What a chart is drawn with on a server: the options of the elements, and what there the page says. */
export interface RenderOptions extends Given {
  /** BCP 47 tag of the language, such as "cy"; English without it. */
  readonly lang?: string;
  /** A dataset in the form of `dist/data/big-society.json`, or what `readDataset` gives, unchecked; the report without it. */
  readonly data?: unknown;
  /** Takes what is wrong with the options and the data; without it, it is written to the console. */
  readonly onIssues?: (issues: readonly Issue[]) => void;
}

/** A chart that is drawn, with what it was drawn with. */
export interface Drawn extends Omit<ServerDrawing, 'issues' | 'view'> {
  readonly view: AnyView;
  readonly options: Options;
  readonly strings: Strings;
}

// A server has both languages of the report.
addLanguage(cy);

/** The report with the optional figures, which the drop-in does not hold. */
const wholeReport = multilingual(() => whole);

/**
 * Draws a chart with the reader's further evidence open.
 *
 * @param report what is drawn where no data is given: all of the report, or what the drop-in holds of it
 * @throws {RangeError} where there is no such chart or option
 * @throws {Error} where there is nothing to draw, with the reason
 */
export function drawn(chart: ChartId, given: RenderOptions, report: 'whole' | 'drop-in' = 'whole'): Drawn {
  if (!Object.hasOwn(CHARTS, chart))
    throw new RangeError(`There is no chart "${chart}". Write ${Object.keys(CHARTS).join(' or ')}.`);
  const { options, issues } = optionsOf(given);
  const [spoken] = languageOf(given.lang ?? '');
  const { strings } = spoken;
  const all = report === 'whole' ? wholeReport : builtIn;
  const read = datasetOf(sourceOf(given, all), chart, all, options.with, spoken, given.lang ?? '');
  const drawing = CHARTS[chart].draw(read.dataset, options, strings, {
    ...UNTOUCHED,
    open: openIn(read.dataset),
  });
  tell([...issues, ...read.issues, ...drawing.issues], chart, given);
  const { view, template, picture } = drawing;
  if ('summary' in view) return { view, template, picture, options, strings };
  throw new Error(view.join(' '));
}

function sourceOf({ data }: RenderOptions, report: Multilingual): Multilingual | OwnTable {
  if (data === undefined) return report;
  return isOwnTable(data) ? data : multilingual(() => data);
}

/** The further evidence of all reasons: without script nobody could open it. */
const openIn = ({ failures }: Dataset): ReadonlySet<string> =>
  new Set(failures.map(({ number }) => `more-${number}`));

/** What is no option of the elements. */
const OTHERS = [
  ...['lang', 'data', 'onIssues', 'nonce'],
  ...['preset', 'width', 'scale', 'grey', 'fontFamily', 'idPrefix', 'links', 'density', 'fontFiles'],
];

function optionsOf(given: RenderOptions): ReturnType<typeof readOptions> {
  const unknown = Object.keys(given).find((name) => !OTHERS.includes(name) && !Object.hasOwn(OPTIONS, name));
  if (unknown !== undefined)
    throw new RangeError(
      `There is no option "${unknown}". Write ${[...OPTION_NAMES, ...OTHERS].join(', ')}.`,
    );
  return readOptions(given);
}

function tell(issues: readonly Issue[], chart: ChartId, { onIssues }: RenderOptions): void {
  if (issues.length === 0) return;
  if (onIssues === undefined)
    console.warn([`${chart}:`, ...issues.map(({ message, help }) => `${message} ${help}`)].join('\n'));
  else onIssues(issues);
}
