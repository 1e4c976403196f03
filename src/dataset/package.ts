import { csvParseRows } from 'd3-dsv';
import { eachRow, isRow, type Row } from './read.js';

/** The part of a data package's descriptor that is needed to read its tables. */
interface Field {
  readonly name: string;
  readonly type: string;
}

/**
 * Turns a Frictionless Data Package into the compiled form that {@link parseDataset} checks.
 *
 * @param descriptor the content of `datapackage.json`
 * @param files the text of each CSV file, by its path in the descriptor
 * @returns the form that `dist/data/big-society.json` has, unchecked
 */
export function compilePackage(descriptor: unknown, files: ReadonlyMap<string, string>): Row {
  const top = isRow(descriptor) ? descriptor : {};
  const tables = new Map(
    eachRow([], top['resources'], 'resources', (resource) => [
      resource['name'],
      readTable(files.get(String(resource['path'])) ?? '', fieldsOf(resource)),
    ]),
  );
  const table = (name: string): readonly Row[] => tables.get(name) ?? [];
  return {
    name: top['name'],
    version: top['version'],
    reportDate: top['report_date'],
    policyDate: top['policy_date'],
    sources: table('sources'),
    cautions: table('cautions'),
    figures: table('figures').map((figure) => ({
      ...figure,
      values: of(table('values'), 'figure', figure),
      cautions: of(table('figure-cautions'), 'figure', figure).map((row) => row['caution']),
    })),
    charts: table('charts').map((chart) => ({
      ...chart,
      figures: of(table('chart-figures'), 'chart', chart)
        .filter((row) => row['shown'] === 'default')
        .map((row) => row['figure']),
    })),
    failures: table('failures'),
    evidence: withReadings(table, 'evidence', 'evidence'),
    verdict: table('verdict'),
    sections: table('sections'),
    changes: withReadings(table, 'changes', 'change'),
    findings: withReadings(table, 'findings', 'finding'),
  };
}

/** The rows of a table, each with the readings that point to it. */
const withReadings = (table: (name: string) => readonly Row[], name: string, key: string): readonly Row[] =>
  table(name).map((row) => ({ ...row, readings: of(table(`${key}-values`), key, row) }));

/** The rows that belong to another row, in the order of their `position`. */
function of(table: readonly Row[], key: string, owner: Row): readonly Row[] {
  return table
    .filter((row) => row[key] === owner['id'])
    .sort((a, b) => Number(a['position']) - Number(b['position']));
}

function fieldsOf(resource: Row): readonly Field[] {
  const schema = resource['schema'];
  return eachRow([], isRow(schema) ? schema['fields'] : [], 'fields', (field) => ({
    name: String(field['name']),
    type: String(field['type']),
  }));
}

/** Reads a CSV text with a header row; empty cells are left out of their row. */
function readTable(text: string, fields: readonly Field[]): readonly Row[] {
  const [header = [], ...body] = csvParseRows(text);
  return body.map((cells) =>
    Object.fromEntries(
      header.flatMap((name, index) => {
        const cell = cells[index] ?? '';
        const type = fields.find((field) => field.name === name)?.type;
        return cell === '' ? [] : [[camelCase(name), cast(cell, type)]];
      }),
    ),
  );
}

function cast(cell: string, type: string | undefined): unknown {
  if (type === 'number' || type === 'integer') return Number(cell);
  if (type === 'boolean') return cell === 'true';
  return cell;
}

const camelCase = (name: string): string =>
  name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
