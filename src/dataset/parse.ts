import { parseReport } from './parse-report.js';
import {
  asRow,
  attempt,
  eachPlace,
  flag,
  id,
  idOf,
  ids,
  idsOf,
  number,
  oneOf,
  optional,
  or,
  record,
  refuse,
  tableOf,
  text,
  type Fields,
  type Reader,
  type Row,
} from './read.js';
import { catalogueOf, NOTE, translate, type Catalogue } from './translate.js';
import type { Caution, ChartTexts, Dataset, Figure, Issue, Report, Source, Value } from './types.js';

/** What came through the gate, and what did not. */
export interface Parsed {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
}

/**
 * The one gate for data: takes anything, keeps what is well formed and names the rest.
 *
 * @param input the compiled dataset, in the form of `dist/data/big-society.json`
 * @param language BCP 47 tag of the language that its texts are wanted in; without it, as they stand
 * @param catalogue translations for a dataset that carries none in that language
 * @returns a dataset, empty at worst, and one issue for each row left out; never throws
 */
export function parseDataset(input: unknown, language = '', catalogue: Catalogue = {}): Parsed {
  const issues: Issue[] = [];
  const [dataset = parse({}, '', {}, [])] = attempt(issues, () =>
    parse(asRow(input, 'data'), language, catalogue, issues),
  );
  return { dataset, issues };
}

function parse(original: Row, language: string, others: Catalogue, issues: Issue[]): Dataset {
  const catalogue = catalogueOf(original, language, issues) ?? others;
  // Copied only where something is to be said in other words: the report is read before anything is drawn.
  const tables = Object.keys(catalogue).length === 0 ? original : translate(original, catalogue);
  const byId = <T extends { readonly id: string }>(
    name: string,
    read: (row: Row, where: string) => T,
  ): ReadonlyMap<string, T> => tableOf(issues, tables[name], name, 'id', read);
  const own = flag.read(tables['own']) === true;
  /** A text that has to be there, but in a table that somebody wrote into a page. */
  const needed: Reader<string> = own ? or(text, '') : text;
  if (tables['figures'] === undefined) issues.push(refuse('figures', undefined, 'a list of figures'));
  const sourceFields = sourceFieldsOf(needed);
  const sources = byId('sources', (row, where): Source => {
    const source = record(row, where, sourceFields);
    return { ...source, publisher: source.publisher ?? source.name };
  });
  const cautions = byId('cautions', (row, where) => record<Caution>(row, where, { id, text }));
  const figureFields = figureFieldsOf(sources, cautions, needed);
  const places = new Map<Figure, readonly (Value | undefined)[]>();
  const figures = byId('figures', (row, where): Figure => {
    const fields = record(row, where, figureFields);
    const label = fields.label ?? fields.id;
    const values = eachPlace(issues, row['values'], `${where} (${fields.id}).values`, (value, place) =>
      record(value, place, VALUE),
    );
    const figure = { ...fields, own, label, values: values.filter((value) => value !== undefined) };
    places.set(figure, values);
    return figure;
  });
  const charts = byId('charts', (row, where) => record(row, where, { ...CHART, subtitle: needed }));
  const [top] = attempt(issues, () => record(tables, 'dataset', TOP));
  const translationNote = catalogue[NOTE] ?? null;
  return {
    ...(top ?? UNNAMED),
    ...parseReport(tables, figures, places, needed, issues),
    sources: own ? [...sources.values()] : [],
    translationNote,
    figures,
    charts,
  };
}

/** What stands above the tables. */
type Top = Omit<Report, 'translationNote' | 'sources'> & Pick<Dataset, 'name' | 'version'>;

const TOP: Fields<Top> = {
  name: or(text, ''),
  version: or(text, ''),
  reportDate: optional(text),
  reportName: optional(text),
  policyDate: optional(text),
  note: or(text, ''),
};

const UNNAMED: Top = {
  name: '',
  version: '',
  reportDate: null,
  reportName: null,
  policyDate: null,
  note: '',
};

/** The address if it is one of the web; null for anything else, such as a script, or one that only browsers mend. */
const webAddress: Reader<string | null> = {
  expected: 'an address',
  read: (input) =>
    typeof input === 'string' && /^https?:\/\//i.test(input) && URL.canParse(input) ? input : null,
};

const sourceFieldsOf = (
  needed: Reader<string>,
): Fields<Omit<Source, 'publisher'> & { readonly publisher: string | null }> => ({
  id,
  name: needed,
  title: optional(text),
  publisher: optional(text),
  reportedBy: optional(text),
  date: needed,
  url: webAddress,
  copy: flag,
  licence: optional(text),
});

const figureFieldsOf = (
  sources: ReadonlyMap<string, Source>,
  cautions: ReadonlyMap<string, Caution>,
  needed: Reader<string>,
): Fields<Omit<Figure, 'own' | 'label' | 'values'> & { readonly label: string | null }> => ({
  id,
  label: optional(text),
  indicator: optional(text),
  unit: needed,
  period: optional(text),
  time: optional(text),
  geography: needed,
  population: optional(text),
  better: or(oneOf('more', 'less', 'neither'), 'neither'),
  direction: optional(oneOf('rise', 'fall')),
  survey: flag,
  audit: optional(number),
  source: idOf(sources),
  shownWith: optional(text),
  cautions: or(idsOf(cautions), []),
});

const VALUE: Fields<Value> = {
  group: optional(text),
  period: optional(text),
  time: optional(text),
  role: or(oneOf('behind', 'compared', 'first', 'second', 'context'), 'context'),
  value: number,
  approximate: flag,
  bound: optional(oneOf('over', 'under', 'almost')),
};

const CHART: Fields<Omit<ChartTexts, 'subtitle'>> = {
  id: oneOf('gap', 'failures', 'balance'),
  title: text,
  fallbackTitle: text,
  remark: optional(text),
  figures: or(ids, []),
};
