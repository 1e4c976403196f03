// Data packages with CSV files, generated at random, whole and damaged, on the whole way.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { compilePackage } from '../../src/dataset/package.js';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Issue } from '../../src/dataset/types.js';
import { CHART_NAMES } from '../../src/server/index.js';
import { randomDataset } from '../fixtures/random.js';
import { rowsOf, type Row, type Tables } from './damage.js';
import { linesOf, writing, type Writing } from './own-arbitrary.js';
import { outputsOf } from './outputs.js';
import { runs } from './runs.js';

const seed = fc.noShrink(fc.nat());

/** The tables of a package with their rows. */
type Files = Readonly<Record<string, readonly Row[]>>;

/** The rows of a list in the rows of a table, each with its owner and its position. */
const inner = (rows: readonly Row[], list: string, owner: string, cell?: string): readonly Row[] =>
  rows.flatMap((row) =>
    ((row[list] ?? []) as readonly Row[]).map((item, index) => ({
      ...(cell === undefined ? item : { [cell]: item }),
      // A value is called "figure" by its owner; a reading points to one.
      ...(owner === 'figure' && cell === undefined ? { figure: row['id'] } : { [owner]: row['id'] }),
      position: index + 1,
    })),
  );

/** A compiled dataset as the tables of a package. */
function filesOf(tables: Tables): Files {
  const withIds = (table: string): readonly Row[] =>
    rowsOf(tables, table).map((row, index) => ({ ...row, id: `${table}-${index}` }));
  const figures = rowsOf(tables, 'figures');
  const charts = rowsOf(tables, 'charts');
  const [evidence = [], changes = [], findings = []] = ['evidence', 'changes', 'findings'].map(withIds);
  return {
    ...Object.fromEntries(
      ['sources', 'cautions', 'failures', 'verdict', 'sections'].map((table) => [
        table,
        rowsOf(tables, table),
      ]),
    ),
    ...{ figures, charts, evidence, changes, findings },
    values: inner(figures, 'values', 'figure'),
    'figure-cautions': inner(figures, 'cautions', 'figure', 'caution'),
    'chart-figures': inner(charts, 'figures', 'chart', 'figure'),
    'evidence-values': inner(evidence, 'readings', 'evidence'),
    'change-values': inner(changes, 'readings', 'change'),
    'finding-values': inner(findings, 'readings', 'finding'),
  };
}

/** The columns of a table: every field that is a cell. */
const columnsOf = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row).filter((field) => typeof row[field] !== 'object'))),
];

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A cell of a file; an empty one where there is nothing. */
const writtenIn = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';

/** A table as the cells of its file, the header first. */
function cellsOf(rows: readonly Row[]): readonly (readonly string[])[] {
  const columns = columnsOf(rows);
  return [columns.map(snakeCase), ...rows.map((row) => columns.map((column) => writtenIn(row[column])))];
}

/** The files of a package as texts, by their paths. */
const textsOf = (files: Files, how: Writing): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => [`${name}.csv`, linesOf(cellsOf(rows), how).join('')]),
  );

/** Reads a package; what is wrong with its files, and in them, stands in messages. */
async function read(
  tables: Tables,
  texts: Readonly<Record<string, string>>,
): Promise<{ readonly data: unknown; readonly messages: readonly string[] }> {
  const issues: Issue[] = [];
  const data = await compilePackage(
    {
      report_date: tables['reportDate'],
      report_name: tables['reportName'],
      policy_date: tables['policyDate'],
      resources: Object.keys(texts).map((path) => ({ name: path.replace('.csv', ''), path })),
    },
    (path) => Promise.resolve(texts[path] ?? ''),
    issues,
  );
  return {
    data,
    messages: [...issues, ...parseDataset(data).issues].map(({ message, help }) => `${message} ${help}`),
  };
}

test('random packages: a whole one, however it is written, draws what its compiled dataset draws', async () => {
  await fc.assert(
    fc.asyncProperty(seed, writing, async (number, how) => {
      const tables = randomDataset(number);
      const { data, messages } = await read(tables, textsOf(filesOf(tables), how));
      assert.deepEqual(messages, []);
      for (const chart of CHART_NAMES) assert.deepEqual(outputsOf(chart, data), outputsOf(chart, tables));
    }),
    runs(15),
  );
});

/** What no cell of a column may hold, by the column; a text may be anything. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  unit: [''],
  geography: [''],
  source: ['', 'nowhere', '__proto__'],
  better: ['upwards'],
  audit: ['last year'],
  value: ['', 'about 40', '1,200', '1e16', '50%'],
  role: ['ahead'],
  approximate: ['perhaps'],
  bound: ['nearly'],
  headline: [''],
  sentence: [''],
  graphic: ['', 'pie'],
  failure: ['', '99'],
  outcome: ['', 'positive'],
  goals: ['', '-1', 'three'],
  section: ['', 'nowhere'],
  side: ['', 'both'],
  figure: ['nowhere', '__proto__'],
  stage: ['then'],
};

test('random packages: a wrong cell is named by its file, row and column, and every form is drawn', async () => {
  await fc.assert(
    fc.asyncProperty(seed, writing, fc.nat(), fc.nat(), async (number, how, place, pick) => {
      const tables = randomDataset(number);
      const files = filesOf(tables);
      const places = Object.entries(files).flatMap(([name, rows]) =>
        rows.flatMap((_, index) =>
          columnsOf(rows).flatMap((column) =>
            // An id that a chart asks for and that is not there is named by the chart.
            WRONG[column] === undefined || name === 'chart-figures' ? [] : [{ name, index, column }],
          ),
        ),
      );
      const at = places[place % places.length];
      assert.ok(at);
      const { name, index, column } = at;
      const wrong = WRONG[column] ?? [];
      const cell = wrong[pick % wrong.length] ?? '';
      const damaged = {
        ...files,
        [name]: (files[name] ?? []).map((row, position) =>
          position === index ? { ...row, [column]: cell } : row,
        ),
      };
      const { data, messages } = await read(tables, textsOf(damaged, how));
      const where = `${name}.csv, row ${index + 2}, ${column}`;
      assert.ok(
        messages.some(
          (message) => message.startsWith(where) && (cell === '' || message.includes(`"${cell}"`)),
        ),
        `${where}\n${messages.join('\n')}`,
      );
      for (const chart of CHART_NAMES) outputsOf(chart, data);
    }),
    runs(40),
  );
});

/** What happens to one of the files on its way. */
const harm = fc.record({
  file: fc.nat(),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  instead: fc.constantFrom('missing', 'cut', '', '"', ',', ';', '\n', '\r', '\ufeff', '\0', 'x', '1', '-'),
});

test('random packages: files that are cut, spoiled or missing break no chart', async () => {
  await fc.assert(
    fc.asyncProperty(
      seed,
      writing,
      fc.array(harm, { minLength: 1, maxLength: 5 }),
      async (number, how, harms) => {
        const tables = randomDataset(number);
        const texts = new Map(Object.entries(textsOf(filesOf(tables), how)));
        for (const { file, at, instead } of harms) {
          const paths = [...texts.keys()];
          const path = paths[file % paths.length] ?? '';
          const text = texts.get(path) ?? '';
          const place = Math.floor(at * text.length);
          if (instead === 'missing') texts.delete(path);
          else
            texts.set(
              path,
              text.slice(0, place) + (instead === 'cut' ? '' : instead + text.slice(place + 1)),
            );
        }
        const { data } = await read(tables, Object.fromEntries(texts));
        for (const chart of CHART_NAMES) outputsOf(chart, data);
      },
    ),
    runs(30),
  );
});
