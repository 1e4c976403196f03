import type { Reading, Report } from '../dataset/types.js';
import type { Options } from '../model/options.js';
import type { ReaderState } from '../model/state.js';
import { capital, stated } from '../strings/text.js';
import type { Strings } from '../strings/types.js';
import type { Link } from './view.js';
import {
  distinct,
  figuresOf,
  periodName,
  periodOf,
  printedAlone,
  sourcesOf,
  sourceTag,
  sourceTags,
} from './words.js';

/** Something that is known of a row: what it is called, and what is to be said of it. */
export interface Fact {
  readonly term: string;
  readonly items: readonly Link[];
}

/** Everything that is known of a row, and the button that opens it. */
export interface DetailView {
  /** What it is called in an address: the id of its first figure. */
  readonly id: string;
  /** What it is the detail of, for the ear. */
  readonly name: string;
  /** Null while it is closed. */
  readonly facts: readonly Fact[] | null;
}

/** What the details of a chart share. */
export interface DetailContext {
  readonly report: Report;
  readonly options: Options;
  readonly state: ReaderState;
  readonly strings: Strings;
}

/**
 * The detail of a row; null where the author wants none.
 *
 * @param name what the row is called
 * @param caution what is said of the row besides the cautions of its figures
 * @param between what lies between the readings, with its name; null where nothing is compared
 * @param prefix stands before its id where the same figure has another row too
 */
export function layoutDetail(
  context: DetailContext,
  name: string,
  readings: readonly Reading[],
  caution: string | null = null,
  between: readonly [term: string, text: string] | null = null,
  prefix = '',
): DetailView | null {
  const [first] = readings;
  if (first === undefined || context.options.details === 'off') return null;
  const id = prefix + first.figure.id;
  const open = context.state.open.has(id);
  return { id, name, facts: open ? factsOf(context, readings, caution, between) : null };
}

function factsOf(
  { report, strings }: DetailContext,
  readings: readonly Reading[],
  caution: string | null,
  between: readonly [string, string] | null,
): readonly Fact[] {
  const { detail, table } = strings;
  const figures = figuresOf(readings);
  const sources = sourcesOf(figures, strings);
  const several = sources.length > 1;
  const own = figures.every((figure) => figure.own);
  const orNotStated = (text: string | null): string => text ?? (own ? '' : detail.notStated);
  const named = readings.map((reading) => nameOf(reading, readings.length > 1, report, strings));
  const cautions = stated([caution, ...figures.flatMap((figure) => figure.cautions.map(({ text }) => text))]);
  const known: readonly (readonly [
    term: string,
    texts: readonly (string | null)[],
    links?: readonly Link[],
  ])[] = [
    ...readings.map(
      (reading, index) =>
        [
          named[index]?.term ?? '',
          [printedAlone(reading, strings)],
          several ? [sourceTag(reading.figure, report, strings)] : [],
        ] as const,
    ),
    [between?.[0] ?? '', [between?.[1] ?? '']],
    [detail.period, named.every(({ dated }) => dated) ? [] : readings.map(periodOf).map(orNotStated)],
    [detail.place, figures.map(({ geography }) => geography)],
    [detail.population, figures.map(({ population }) => population).map(orNotStated)],
    // An audit or other evidence, and the document; of several each stands with its reading.
    ...(several
      ? []
      : [[table.source, sourceTags(figures, report, strings).map(({ text }) => text), sources] as const]),
    [table.caution, [distinct(cautions).join(' ')]],
  ];
  return known
    .map(([term, texts, links = []]): Fact => ({
      term,
      items: [...distinct(stated(texts)).map((text) => ({ text, href: null })), ...links],
    }))
    .filter(({ items }) => items.length > 0);
}

/** What a reading is called among the others, and whether that tells its time. */
function nameOf(
  reading: Reading,
  several: boolean,
  report: Report,
  strings: Strings,
): { readonly term: string; readonly dated: boolean } {
  const { group, period } = reading.value;
  if (group !== null)
    return {
      term: capital(period === null ? group : strings.groupAt(group, period)),
      dated: period !== null,
    };
  return several
    ? { term: capital(periodName(reading, report, strings)), dated: true }
    : { term: capital(reading.figure.label), dated: false };
}
