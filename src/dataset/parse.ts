import { parseReport } from './parse-report.js';
import {
  asRow,
  attempt,
  BadInput,
  eachRow,
  flag,
  idOf,
  ids,
  idsOf,
  number,
  oneOf,
  optional,
  or,
  record,
  text,
  type Fields,
  type Reader,
  type Row,
} from './read.js';
import type { Caution, ChartTexts, Dataset, Figure, Issue, Source, Value } from './types.js';

/** What came through the gate, and what did not. */
export interface Parsed {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
}

/**
 * The one gate for data: takes anything, keeps what is well formed and names the rest.
 *
 * @param input the compiled dataset, in the form of `dist/data/big-society.json`
 * @returns a dataset, empty at worst, and one issue for each row left out; never throws
 */
export function parseDataset(input: unknown): Parsed {
  const issues: Issue[] = [];
  const [dataset = parse({}, [])] = attempt(issues, () => parse(asRow(input, 'data'), issues));
  return { dataset, issues };
}

function parse(tables: Row, issues: Issue[]): Dataset {
  const byId = <T extends { readonly id: string }>(
    name: string,
    read: (row: Row, where: string) => T,
  ): ReadonlyMap<T['id'], T> => {
    const found = new Map<T['id'], T>();
    eachRow(issues, tables[name], name, (row, where) => {
      const item = read(row, where);
      if (found.has(item.id)) {
        throw new BadInput(
          `${where}: the id "${item.id}" stands twice; the first is kept.`,
          'Give each row an id of its own.',
        );
      }
      found.set(item.id, item);
    });
    return found;
  };
  const sources = byId('sources', (row, where): Source => {
    const source = record(row, where, SOURCE);
    return { ...source, publisher: source.publisher ?? source.name };
  });
  const cautions = byId('cautions', (row, where) => record<Caution>(row, where, { id: text, text }));
  const figureFields = figureFieldsOf(sources, cautions);
  const figures = byId('figures', (row, where): Figure => {
    const figure = record(row, where, figureFields);
    const values = eachRow(issues, row['values'], `${where} (${figure.id}).values`, (value, place) =>
      record(value, place, VALUE),
    );
    return { ...figure, values };
  });
  const charts = byId('charts', (row, where) => record(row, where, CHART));
  const [top] = attempt(issues, () => record(tables, 'dataset', TOP));
  return { ...(top ?? UNNAMED), ...parseReport(tables, figures, issues), figures, charts };
}

/** What stands above the tables. */
type Top = Pick<Dataset, 'name' | 'version' | 'reportDate' | 'policyDate'>;

const TOP: Fields<Top> = {
  name: or(text, ''),
  version: or(text, ''),
  reportDate: optional(text),
  policyDate: optional(text),
};

const UNNAMED: Top = { name: '', version: '', reportDate: null, policyDate: null };

/** The address if it is one of the web; null for anything else, such as a script. */
const webAddress: Reader<string | null> = {
  expected: 'an address',
  read: (input) =>
    typeof input === 'string' && URL.canParse(input) && /^https?:$/.test(new URL(input).protocol)
      ? input
      : null,
};

const SOURCE: Fields<Omit<Source, 'publisher'> & { readonly publisher: string | null }> = {
  id: text,
  name: text,
  title: optional(text),
  publisher: optional(text),
  reportedBy: optional(text),
  date: text,
  url: webAddress,
  copy: flag,
  licence: optional(text),
};

const figureFieldsOf = (
  sources: ReadonlyMap<string, Source>,
  cautions: ReadonlyMap<string, Caution>,
): Fields<Omit<Figure, 'values'>> => ({
  id: text,
  label: text,
  indicator: optional(text),
  unit: text,
  period: optional(text),
  geography: text,
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
  role: or(oneOf('behind', 'compared', 'context'), 'context'),
  value: number,
  approximate: flag,
  bound: optional(oneOf('over', 'under', 'almost')),
};

const CHART: Fields<ChartTexts> = {
  id: oneOf('gap', 'failures', 'balance'),
  title: text,
  fallbackTitle: text,
  subtitle: text,
  figures: or(ids, []),
};
