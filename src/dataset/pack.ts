import { isRow, written, type Row } from './read.js';

/**
 * A table by columns, which compress far better than rows: each is one text with
 * separators, numbers too, as in a file; cells at the end may be missing, and ids that count the rows from 0.
 */
export type Columns = Readonly<Record<string, string>>;

/**
 * A compiled dataset by columns: the form in the drop-in. The lists of objects within a
 * table's rows are a table of their own, "figures.values": its column `row` counts how many
 * rows further each belongs than the one before.
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
  for (const [name, part] of Object.entries(compiled)) {
    if (Array.isArray(part)) packTable(name, part.filter(isRow), packed);
    else packed[name] = String(part);
  }
  return packed;
}

function packTable(table: string, rows: readonly Row[], packed: Record<string, string | Columns>): void {
  const columns: Record<string, string> = {};
  const inner: [string, Row[]][] = [];
  for (const name of new Set(rows.flatMap(Object.keys))) {
    const cells = rows.map((row) => row[name] ?? null);
    if (name === 'id' && cells.every((cell, index) => cell === String(index))) continue;
    if (cells.some((cell) => Array.isArray(cell) && isRow(cell[0]))) {
      let before = 0;
      const nested = cells.flatMap((cell, position) =>
        (Array.isArray(cell) ? cell.filter(isRow) : []).map((item) => {
          const row = position - before;
          before = position;
          return { row, ...item };
        }),
      );
      inner.push([`${table}.${name}`, nested]);
    } else {
      columns[name] = packColumn(cells);
    }
  }
  packed[table] = columns;
  for (const [name, nested] of inner) packTable(name, nested, packed);
}

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
    if (field === undefined) tables[table] = rows;
    else {
      let position = 0;
      for (const row of rows) row['row'] = position += Number(row['row']);
      tables[table]?.forEach((owner, index) => {
        owner[field] = rows.filter(({ row }) => row === index);
      });
    }
  }
  return { ...texts, ...tables };
}

function rowsOf(columns: Columns): Record<string, unknown>[] {
  const cells = Object.entries(columns).map(([name, column]) => [name, column.split(SEPARATOR)] as const);
  const length = Math.max(...cells.map(([, column]) => column.length));
  return Array.from({ length }, (_, row) =>
    Object.fromEntries<unknown>([
      ['id', String(row)],
      ...cells.map(([name, column]) => [name, column[row]] as const),
    ]),
  );
}
