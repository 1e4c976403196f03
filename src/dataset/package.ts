import { parseRows } from './csv.js';
import { BadInput, eachRow, issueOf, PLACE, readOne, refuse, text, type Reader, type Row } from './read.js';
import type { Issue } from './types.js';

/** Reads the text of one of the package's files, by its path there; rejects where it cannot be read. */
export type ReadFile = (path: string) => Promise<string>;

/** Rows of a table; positions and ids are still texts. */
type Rows = readonly Row[];

/** The tables that a chart needs, whatever it is; the others may be missing. */
const NEEDED = ['figures', 'values', 'sources'];

/** Several files for one table, or rows in the descriptor itself, are not read. */
const PATH: Reader<string> = { ...text, expected: 'the path of its CSV file' };

/**
 * Turns a Frictionless Data Package into the compiled form that {@link parseDataset} checks.
 *
 * @param descriptor the content of `datapackage.json`
 * @param read reads a file
 * @param issues takes what is missing, and rows that belong to no other
 * @returns the form that `dist/data/big-society.json` has, unchecked
 */
export async function compilePackage(descriptor: Row, read: ReadFile, issues: Issue[]): Promise<Row> {
  const resources = eachRow(issues, descriptor['resources'], 'resources', (row) => row);
  const table = async (name: string): Promise<Rows> => {
    const resource = resources.find((one) => one['name'] === name);
    if (resource === undefined && !NEEDED.includes(name)) return [];
    try {
      const path = readOne(PATH, resource?.['path'], () => `datapackage.json, path of "${name}"`);
      return readTable(await read(path), path);
    } catch (error) {
      issues.push(issueOf(error));
      return [];
    }
  };
  /** Some rows, each with its rows of another table under a name, in the order of their `position`. */
  const join = async (
    owners: Promise<Rows>,
    inner: string,
    key: string,
    name: string,
    cell: (row: Row) => unknown = (row) => row,
  ): Promise<Rows> => {
    // Asked for first, so that no file waits for another.
    const rows = table(inner);
    const groups = groupsOf(await rows, key);
    const joined = (await owners).map((owner) => {
      const own = groups.get(owner['id']) ?? [];
      groups.delete(owner['id']);
      own.sort((a, b) => Number(a['position']) - Number(b['position']));
      return { ...owner, [name]: (inner === 'values' ? inPosition(own, issues) : own).flatMap(cell) };
    });
    for (const row of [...groups.values()].flat())
      issues.push(
        new BadInput(
          `${String(row[PLACE])}, ${key}: there is no "${String(row[key])}".`,
          'Correct the id, or add its row.',
        ),
      );
    return joined;
  };
  const withReadings = (name: string, key: string): Promise<Rows> =>
    join(table(name), `${key}-values`, key, 'readings');
  const figures = join(table('figures'), 'values', 'figure', 'values');
  const tables = {
    sources: table('sources'),
    cautions: table('cautions'),
    figures: join(figures, 'figure-cautions', 'figure', 'cautions', ({ caution }) => caution),
    charts: join(table('charts'), 'chart-figures', 'chart', 'figures', ({ shown, figure }) =>
      shown === 'optional' ? [] : figure,
    ),
    failures: table('failures'),
    evidence: withReadings('evidence', 'evidence'),
    verdict: table('verdict'),
    sections: table('sections'),
    changes: withReadings('changes', 'change'),
    findings: withReadings('findings', 'finding'),
    translations: table('translations'),
  };
  const entries = Object.entries(tables).map(async ([name, rows]) => [name, await rows] as const);
  return {
    name: descriptor['name'],
    version: descriptor['version'],
    reportDate: descriptor['report_date'],
    reportName: descriptor['report_name'],
    policyDate: descriptor['policy_date'],
    ...Object.fromEntries(await Promise.all(entries)),
  };
}

/** The rows as far as their positions count from 1: others point to them by these. */
function inPosition(rows: Rows, issues: Issue[]): Rows {
  const wrong = rows.findIndex((row, index) => Number(row['position']) !== index + 1);
  const row = rows[wrong];
  if (row === undefined) return rows;
  issues.push(refuse(`${String(row[PLACE])}, position`, row['position'], String(wrong + 1)));
  return rows.slice(0, wrong);
}

/** Rows by what stands in one column. */
function groupsOf(rows: Rows, key: string): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group === undefined) groups.set(row[key], [row]);
    else group.push(row);
  }
  return groups;
}

/** Reads a file with a header row; empty cells are left out of their row, empty rows of the table. */
function readTable(text: string, path: string): Rows {
  const [header = [], ...body] = parseRows(text);
  return body.flatMap((cells, index) => {
    const filled = header.flatMap((name, column) => {
      const cell = cells[column]?.trim() ?? '';
      return cell === '' ? [] : [[camelCase(name.trim()), cell] as const];
    });
    // As spreadsheets count: the header is the first row.
    return filled.length === 0 ? [] : { ...Object.fromEntries(filled), [PLACE]: `${path}, row ${index + 2}` };
  });
}

const camelCase = (name: string): string =>
  name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
