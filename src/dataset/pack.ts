import { isRow, written, type Row } from './read.js';

/**
 * A table by columns, which compress far better than rows: each is one text with
 * separators, numbers too, as in a file; cells at the end may be missing, and ids that count the rows from 0.
 */
export type Columns = Readonly<Record<string, string>>;

/**
 * A compiled dataset by columns: the form in the drop-in. The lists of objects within a
 * table's rows are a table of their own, "figures.values". Positions, of the row that a row
 * of such a table belongs to (`row`) and of the figure that it points to (`figure`), are
 * written as steps from the one before.
 */
export type Packed = Readonly<Record<string, string | Columns>>;

/** Stands between the texts of a column, and in none of them. */
const SEPARATOR = '|';

/**
 * Packs a compiled dataset; {@link unpack} gives the same back, but for empty cells.
 *
 * @throws Error where a text holds the separator
 */
export function pack(compiled: Row): Packed {
  const packed: Record<string, string | Columns> = {};
  const figures = rowsIn(compiled['figures']).map(({ id }) => id);
  for (const [name, part] of Object.entries(compiled)) {
    if (Array.isArray(part)) packTable(name, rowsIn(part), figures, packed);
    else packed[name] = String(part);
  }
  return packed;
}

const rowsIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

function packTable(
  table: string,
  rows: readonly Row[],
  figures: readonly unknown[],
  packed: Record<string, string | Columns>,
): void {
  const columns: Record<string, string> = {};
  const inner: [string, Row[]][] = [];
  for (const name of new Set(rows.flatMap(Object.keys))) {
    const cells = rows.map((row) => row[name] ?? null);
    if (name === 'id' && cells.every((cell, index) => cell === String(index))) continue;
    if (cells.some((cell) => rowsIn(cell).length > 0)) {
      const nested = cells.flatMap((cell, row) => rowsIn(cell).map((item) => ({ row, ...item })));
      inner.push([`${table}.${name}`, nested]);
    } else if (name === 'row') columns[name] = packColumn(stepsOf(cells));
    else if (name === 'figure') columns[name] = packColumn(stepsOf(cells.map((id) => figures.indexOf(id))));
    else columns[name] = packColumn(cells);
  }
  packed[table] = columns;
  for (const [name, nested] of inner) packTable(name, nested, figures, packed);
}

const stepsOf = (positions: readonly unknown[]): readonly unknown[] =>
  positions.map((position, index) => Number(position) - Number(positions[index - 1] ?? 0));

function packColumn(cells: readonly unknown[]): string {
  const texts = cells.map(textOf);
  if (texts.some((text) => text.includes(SEPARATOR)))
    throw new Error(`A text holds "${SEPARATOR}", which parts the texts of a column.`);
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1).join(SEPARATOR);
}

const textOf = (cell: unknown): string =>
  typeof cell === 'boolean' ? String(cell) : Array.isArray(cell) ? cell.join(' ') : written(cell);

/** The compiled dataset, for the gate. */
export function unpack(packed: Packed): Row {
  const tables: Record<string, Record<string, unknown>[]> = {};
  const texts: Record<string, string> = {};
  for (const [name, part] of Object.entries(packed)) {
    if (typeof part === 'string') {
      texts[name] = part;
      continue;
    }
    const [table = '', field] = name.split('.');
    const rows = rowsOf(part);
    walk(rows, 'figure', (position) => tables['figures']?.[position]?.['id']);
    if (field === undefined) tables[table] = rows;
    else {
      walk(rows, 'row', (position) => position);
      const lists = tables[table]?.map((owner): unknown[] => (owner[field] = []));
      for (const row of rows) lists?.[Number(row['row'])]?.push(row);
    }
  }
  return { ...texts, ...tables };
}

/** Puts in place of the steps of a column what stands at the positions where they lead. */
function walk(
  rows: readonly Record<string, unknown>[],
  column: string,
  at: (position: number) => unknown,
): void {
  let position = 0;
  for (const row of rows) if (column in row) row[column] = at((position += Number(row[column])));
}

function rowsOf(columns: Columns): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  for (const [name, column] of Object.entries(columns))
    column.split(SEPARATOR).forEach((cell, row) => {
      (rows[row] ??= { id: String(row) })[name] = cell;
    });
  return rows;
}
