import { isRow, type Row } from './read.js';

/**
 * A table by columns, which compress far better than rows. A column of texts is one text
 * with separators, any other a list; cells at the end may be missing.
 */
export type Columns = Readonly<Record<string, string | readonly unknown[]>>;

/**
 * A compiled dataset by columns: the form in the drop-in. The lists of objects within a
 * table's rows are a table of their own, "figures.values", with the position of the row
 * that they belong to in the column `row`.
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
  const columns: Record<string, string | readonly unknown[]> = {};
  const inner: [string, Row[]][] = [];
  for (const name of new Set(rows.flatMap(Object.keys))) {
    const cells = rows.map((row) => row[name] ?? null);
    if (cells.some((cell) => Array.isArray(cell) && isRow(cell[0]))) {
      const nested = cells.flatMap((cell, row) =>
        Array.isArray(cell) ? cell.filter(isRow).map((item) => ({ row, ...item })) : [],
      );
      inner.push([`${table}.${name}`, nested]);
    } else {
      columns[name] = packColumn(cells.map((cell) => (Array.isArray(cell) ? cell.join(' ') : cell)));
    }
  }
  packed[table] = columns;
  for (const [name, nested] of inner) packTable(name, nested, packed);
}

function packColumn(cells: readonly unknown[]): string | readonly unknown[] {
  const used = cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
  if (!used.every((cell) => cell === null || typeof cell === 'string')) return used;
  if (used.some((cell) => cell?.includes(SEPARATOR)))
    throw new Error(`A text holds "${SEPARATOR}", which parts the texts of a column.`);
  return used.join(SEPARATOR);
}

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
    else
      tables[table]?.forEach((owner, position) => {
        owner[field] = rows.filter(({ row }) => row === position);
      });
  }
  return { ...texts, ...tables };
}

function rowsOf(columns: Columns): Record<string, unknown>[] {
  const cells = Object.entries(columns).map(
    ([name, column]) => [name, typeof column === 'string' ? column.split(SEPARATOR) : column] as const,
  );
  const length = Math.max(...cells.map(([, column]) => column.length));
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(cells.map(([name, column]) => [name, column[row]])),
  );
}
