// Reads data/ as text, apart from the project's own reader, so that the two can be compared.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { csvParseRows } from 'd3-dsv';

/** The parts of the descriptor that the tests walk through. */
export interface Descriptor {
  readonly name: string;
  readonly version: string;
  readonly report_date: string;
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: Schema;
}

export interface Schema {
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/** The columns of each table, for the compiler only: that they are there is tested. */
interface Columns {
  readonly figures:
    | 'id'
    | 'label'
    | 'indicator'
    | 'unit'
    | 'period'
    | 'geography'
    | 'population'
    | 'better'
    | 'direction'
    | 'audit'
    | 'source'
    | 'shown_with'
    | 'derivation'
    | 'note';
  readonly values:
    'figure' | 'position' | 'group' | 'period' | 'role' | 'value' | 'approximate' | 'bound' | 'derivation';
  readonly sources: 'id' | 'url' | 'copy';
  readonly cautions: 'id' | 'text' | 'figures';
  readonly 'figure-cautions': 'figure' | 'position' | 'caution';
  readonly charts: 'id' | 'title';
  readonly 'chart-figures': 'chart' | 'position' | 'figure' | 'shown' | 'reason';
  readonly failures: 'number' | 'id';
  readonly evidence:
    | 'id'
    | 'failure'
    | 'position'
    | 'tier'
    | 'graphic'
    | 'sentence'
    | 'counter'
    | 'caution'
    | 'figures'
    | 'reason';
  readonly 'evidence-values': 'evidence' | 'position' | 'figure' | 'value';
  readonly verdict: 'outcome' | 'goals' | 'figure' | 'value';
  readonly sections: 'id' | 'position' | 'caution' | 'figures';
  readonly changes: 'id' | 'section' | 'position' | 'label' | 'caution' | 'figures' | 'display';
  readonly 'change-values': 'change' | 'position' | 'stage' | 'figure' | 'value';
  readonly findings: 'id' | 'position' | 'text';
  readonly 'finding-values': 'finding' | 'position' | 'figure' | 'value';
  readonly translations: 'language' | 'text' | 'translation';
}

export type TableName = keyof Columns;

/** A row as it is written: every cell a text. */
export type Row<T extends TableName> = Readonly<Record<Columns[T], string>>;

/** A table as it is written: its header and its rows. */
export type Grid = readonly (readonly string[])[];

export const descriptor = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as Descriptor;

export const csvFiles = (): readonly string[] => readdirSync('data').filter((file) => file.endsWith('.csv'));

export const readText = (path: string): string => readFileSync(`data/${path}`, 'utf8');

export const gridOf = (path: string): Grid => csvParseRows(readText(path));

export function resourceOf(name: string): Resource {
  const found = descriptor.resources.find((resource) => resource.name === name);
  if (found === undefined) throw new Error(`There is no resource "${name}".`);
  return found;
}

/** The rows of a table, by the names in its header. */
export function rowsOf<T extends TableName>(name: T): readonly Row<T>[] {
  const [header = [], ...body] = gridOf(resourceOf(name).path);
  return body.map(
    (cells) => Object.fromEntries(header.map((field, index) => [field, cells[index] ?? ''])) as Row<T>,
  );
}

/** The one row that a table has for a key. */
export function only<T>(rows: readonly T[], is: (row: T) => boolean, what: string): T {
  const [first, ...rest] = rows.filter(is);
  if (first === undefined || rest.length > 0) throw new Error(`There is not exactly one ${what}.`);
  return first;
}

/** Ids in a cell that holds several. */
export const idsIn = (cell: string): readonly string[] => cell.split(' ').filter((id) => id !== '');

/** The numbers that a text quotes as data: not its years, its ages or the number in an index's name. */
export function numbersIn(text: string): readonly number[] {
  const data = text
    .replace(/\b(19|20)\d\d(–\d\d)?\b/g, '')
    .replaceAll('16–24', '')
    .replaceAll('FTSE 100', '');
  return [...data.matchAll(/\d[\d,]*(\.\d+)?/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}

/** A difference without the noise that binary fractions add. */
export const minus = (a: number, b: number): number => Number((a - b).toFixed(6));

/** The part of the package `tableschema` that is used here; its own types leave out the promises. */
interface TableSchema {
  readonly Table: {
    readonly load: (
      source: string | Grid,
      options: { readonly schema: Schema; readonly strict: true },
    ) => Promise<{
      read(options: { readonly keyed: true; readonly relations?: Relations }): Promise<readonly CastRow[]>;
    }>;
  };
  readonly validate: (schema: unknown) => Promise<{ readonly errors: readonly Error[] }>;
}

type CastRow = Readonly<Record<string, unknown>>;

/** The rows that foreign keys point to, by resource; the empty name is the table itself. */
type Relations = Readonly<Record<string, readonly CastRow[]>>;

const { Table, validate } = createRequire(import.meta.url)('tableschema') as TableSchema;

/** What Frictionless' own profile of Table Schema finds wrong with a schema. */
export async function faultsOf(schema: unknown): Promise<readonly string[]> {
  return (await validate(schema)).errors.map(({ message }) => message);
}

/**
 * Casts every row by its Table Schema and follows its foreign keys.
 *
 * @param source rows with their header, or the path of a file
 * @throws with every reason why the first bad row is refused
 */
export async function castRows(
  resource: Resource,
  source: string | Grid,
  relations?: Relations,
): Promise<readonly CastRow[]> {
  const table = await Table.load(source, { schema: resource.schema, strict: true });
  try {
    return await table.read({ keyed: true, ...(relations === undefined ? {} : { relations }) });
  } catch (error) {
    const { message, errors = [] } = error as Error & { readonly errors?: readonly Error[] };
    throw new Error([`${resource.name}: ${message}`, ...errors.map((one) => one.message)].join('\n'), {
      cause: error,
    });
  }
}

/** Every table that the foreign keys of one point to, read from its file. */
export async function relationsOf(resource: Resource): Promise<Relations> {
  const names = new Set((resource.schema.foreignKeys ?? []).map(({ reference }) => reference.resource));
  const tables = [...names].map(async (name) => {
    const target = name === '' ? resource : resourceOf(name);
    return [name, await castRows(target, `data/${target.path}`)] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
}
