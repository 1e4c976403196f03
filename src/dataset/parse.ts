import { parseReport } from './parse-report.js';
import { attempt, Fields, reference, isRow, rows, type Row } from './read.js';
import type { Caution, ChartId, ChartTexts, Dataset, Figure, Issue, Source, Value } from './types.js';

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
  const table = (name: string): readonly Row[] => rows(isRow(input) ? input[name] : undefined, name, issues);
  if (!isRow(input)) {
    issues.push({
      code: 'not-a-dataset',
      message: 'The data is not an object.',
      help: 'Give an object with sources, figures and charts.',
    });
  }
  const sources = collect(table('sources'), 'sources', issues, readSource);
  const cautions = collect(table('cautions'), 'cautions', issues, readCaution);
  const figures = collect(table('figures'), 'figures', issues, (fields, row, where) =>
    readFigure(fields, row, where, sources, cautions, issues),
  );
  const charts = collect(table('charts'), 'charts', issues, readChart);
  const top = new Fields(isRow(input) ? input : {}, 'dataset');
  return {
    dataset: {
      ...parseReport(table, figures, issues),
      name: attempt(() => top.optional('name'), issues) ?? '',
      version: attempt(() => top.optional('version'), issues) ?? '',
      reportDate: attempt(() => top.optional('reportDate'), issues),
      policyDate: attempt(() => top.optional('policyDate'), issues),
      figures,
      charts,
    },
    issues,
  };
}

/** Reads rows with an id into a map; bad and repeated ones become issues. */
function collect<K extends string, T>(
  list: readonly Row[],
  name: string,
  issues: Issue[],
  read: (fields: Fields, row: Row, where: string) => readonly [K, T],
): ReadonlyMap<K, T> {
  const found = new Map<K, T>();
  list.forEach((row, index) => {
    const where = `${name}[${index}]`;
    const entry = attempt(() => read(new Fields(row, where), row, where), issues);
    if (entry === null) return;
    if (found.has(entry[0])) {
      issues.push({
        code: 'repeated-id',
        message: `${where}: the id "${entry[0]}" stands twice; the first is kept.`,
        help: 'Give each row an id of its own.',
      });
    } else {
      found.set(...entry);
    }
  });
  return found;
}

function readSource(fields: Fields): readonly [string, Source] {
  const id = fields.text('id');
  return [
    id,
    {
      id,
      name: fields.text('name'),
      title: fields.optional('title'),
      publisher: fields.optional('publisher') ?? fields.text('name'),
      reportedBy: fields.optional('reportedBy'),
      date: fields.text('date'),
      url: webAddress(fields.optional('url')),
      copy: fields.flag('copy'),
      licence: fields.optional('licence'),
    },
  ];
}

/** The address if it is one of the web; null for anything else, such as a script. */
function webAddress(text: string | null): string | null {
  return text !== null && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null;
}

function readCaution(fields: Fields): readonly [string, Caution] {
  const id = fields.text('id');
  return [id, { id, text: fields.text('text') }];
}

function readFigure(
  fields: Fields,
  row: Row,
  where: string,
  sources: ReadonlyMap<string, Source>,
  cautions: ReadonlyMap<string, Caution>,
  issues: Issue[],
): readonly [string, Figure] {
  const id = fields.text('id');
  const values = rows(row['values'], `${where}.values`, issues).flatMap((value, index) => {
    const read = attempt(() => readValue(new Fields(value, `${where} (${id}).values[${index}]`)), issues);
    return read === null ? [] : [read];
  });
  return [
    id,
    {
      id,
      label: fields.text('label'),
      indicator: fields.optional('indicator'),
      unit: fields.text('unit'),
      period: fields.optional('period'),
      geography: fields.text('geography'),
      population: fields.optional('population'),
      better: fields.oneOf('better', ['more', 'less', 'neither'], 'neither'),
      direction: fields.oneOfOrNull('direction', ['rise', 'fall']),
      survey: fields.flag('survey'),
      audit: fields.optionalNumber('audit'),
      source: reference(sources, fields.text('source'), where, 'source'),
      shownWith: fields.optional('shownWith'),
      cautions: fields.texts('cautions').map((caution) => reference(cautions, caution, where, 'cautions')),
      values,
    },
  ];
}

function readValue(fields: Fields): Value {
  return {
    group: fields.optional('group'),
    period: fields.optional('period'),
    role: fields.oneOf('role', ['behind', 'compared', 'context'], 'context'),
    value: fields.number('value'),
    approximate: fields.flag('approximate'),
    bound: fields.oneOfOrNull('bound', ['over', 'under', 'almost']),
  };
}

function readChart(fields: Fields): readonly [ChartId, ChartTexts] {
  return [
    fields.oneOf('id', ['gap', 'failures', 'balance'], 'gap'),
    {
      title: fields.text('title'),
      fallbackTitle: fields.text('fallbackTitle'),
      subtitle: fields.text('subtitle'),
      figures: fields.texts('figures'),
    },
  ];
}
