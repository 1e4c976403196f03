import type { Issue } from './types.js';

/** A JSON object of unknown content. */
export type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong, and what to do about it. */
export class BadInput extends Error {
  constructor(
    message: string,
    readonly help: string,
    readonly code = 'bad-field',
  ) {
    super(message);
  }
}

/** Reads a cell; throws a {@link BadInput} that ends a sentence on it. */
export type Read<T> = (cell: unknown) => T;

/** How each column of a table is read. */
export type Fields<T> = { readonly [K in keyof T]: Read<T[K]> };

/** Larger numbers lose digits, and sums of them are no numbers. */
const LARGEST = 1e15;

const isEmpty = (cell: unknown): boolean => cell === undefined || cell === null || cell === '';

/** Reads a cell that may be empty. */
export const or =
  <T, F>(read: Read<T>, fallback: F): Read<T | F> =>
  (cell) =>
    isEmpty(cell) ? fallback : read(cell);

export const optional = <T>(read: Read<T>): Read<T | null> => or(read, null);

export const text: Read<string> = (cell) => {
  if (isEmpty(cell)) throw new BadInput('is missing', 'Fill it in.');
  if (typeof cell === 'string') return cell;
  throw new BadInput('is not a text', 'Write it in quotation marks.');
};

export const number: Read<number> = (cell) => {
  if (typeof cell === 'number' && Math.abs(cell) <= LARGEST) return cell;
  throw new BadInput(
    'is not a number that can be drawn',
    'Give a number up to 10¹⁵, without unit or separators.',
  );
};

export const flag: Read<boolean> = or((cell) => {
  if (typeof cell === 'boolean') return cell;
  throw new BadInput('is not true or false', 'Write true or false.');
}, false);

export const oneOf =
  <const T extends string>(...allowed: readonly T[]): Read<T> =>
  (cell) => {
    const found = allowed.find((item) => item === cell);
    if (found !== undefined) return found;
    throw new BadInput(`is "${String(cell)}"`, `Use one of: ${allowed.join(', ')}.`);
  };

/** A list of ids, or a text of them with spaces between. */
export const ids: Read<readonly string[]> = or((cell) => {
  const list: unknown = typeof cell === 'string' ? cell.split(' ') : cell;
  if (Array.isArray(list)) return list.map(text);
  throw new BadInput('is not a list of ids', 'Give a list of texts.');
}, []);

/** What an id names in another table. */
export const idOf =
  <T>(table: ReadonlyMap<string, T>): Read<T> =>
  (cell) => {
    const found = table.get(text(cell));
    if (found !== undefined) return found;
    throw new BadInput(`names "${String(cell)}", which is not there`, 'Add that row or correct the id.');
  };

/** Reads the fields of a row; the first wrong one throws. */
export function record<T>(row: Row, where: string, fields: Fields<T>): T {
  const entries = Object.entries<Read<unknown>>(fields).map(([name, read]) => {
    try {
      return [name, read(Object.hasOwn(row, name) ? row[name] : undefined)];
    } catch (error) {
      if (error instanceof BadInput) error.message = `${where}, ${name}: ${error.message}.`;
      throw error;
    }
  });
  return Object.fromEntries(entries) as T;
}

/** Runs a reader; bad input becomes an issue and an empty list. */
export function attempt<T>(issues: Issue[], read: () => T): readonly T[] {
  try {
    return [read()];
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    issues.push({ code: error.code, message: error.message, help: error.help });
    return [];
  }
}

/** The rows of a list; anything else throws. */
export function list(value: unknown, where: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw new BadInput(`${where} is not a list.`, 'Give a list of objects.', 'not-a-list');
}

/** An object; anything else throws. */
export function asRow(value: unknown, where: string): Row {
  if (isRow(value)) return value;
  throw new BadInput(`${where} is not an object.`, 'Remove it.', 'not-a-row');
}

/** Reads a list row by row; what is wrong becomes an issue, and the rest goes on. */
export const eachRow = <T>(
  issues: Issue[],
  value: unknown,
  where: string,
  read: (row: Row, where: string) => T,
): readonly T[] =>
  (attempt(issues, () => list(value, where))[0] ?? []).flatMap((row, index) =>
    attempt(issues, () => read(asRow(row, `${where}[${index}]`), `${where}[${index}]`)),
  );
