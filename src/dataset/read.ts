import type { Issue } from './types.js';

/** Where a row stands in a file, for messages: "figures.csv, row 2". */
export const PLACE = Symbol();

/** An object of unknown content: of JSON, or a row of a file. */
export type Row = Readonly<Record<string, unknown>> & { readonly [PLACE]?: string };

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How a cell of a table or an attribute is read. */
export interface Reader<T> {
  /** What may be written, in words. */
  readonly expected: string;
  /** Gives undefined where the input is not allowed. */
  readonly read: (input: unknown) => T | undefined;
}

/** How each column of a table is read. */
export type Fields<T> = { readonly [K in keyof T]: Reader<T[K]> };

/** What is wrong with an input, and what to do about it. */
export class BadInput extends Error implements Issue {
  constructor(
    message: string,
    readonly help: string,
    readonly code = 'not-allowed',
  ) {
    super(message);
  }
}

const isEmpty = (input: unknown): boolean => input === undefined || input === null || input === '';

/** A text or a finite number as an attribute would have it; anything else is no value. */
export const written = (input: unknown): string =>
  typeof input === 'string' || Number.isFinite(input) ? String(input).trim() : '';

/** How much of a text a message quotes. */
const QUOTED = 80;

/** What was given, for a message: texts in quotation marks, anything else by its type. */
function quote(input: unknown): string {
  const given = Array.isArray(input) ? ids.read(input)?.join(' ') : input;
  return typeof given === 'string' || typeof given === 'number'
    ? `"${String(given).slice(0, QUOTED)}"`
    : `a value of type ${typeof input}`;
}

/** Says that an input is not what is expected. */
export const refuse = (where: string, input: unknown, expected: string): BadInput =>
  new BadInput(
    isEmpty(input) ? `${where} is empty.` : `${where}: ${quote(input)} is not allowed.`,
    `Write ${expected}.`,
  );

/** An input that may be empty. */
export const or = <T, F>({ expected, read }: Reader<T>, fallback: F): Reader<T | F> => ({
  expected,
  read: (input) => (isEmpty(input) ? fallback : read(input)),
});

export const optional = <T>(reader: Reader<T>): Reader<T | null> => or(reader, null);

/** A text, even an empty one. */
export const anyText: Reader<string> = {
  expected: 'a text',
  read: (input) => (typeof input === 'string' ? input.trim() : undefined),
};

export const text: Reader<string> = { ...anyText, read: (input) => anyText.read(input) || undefined };

/** An id; several stand in one cell or attribute, with spaces or commas between them. Addresses hold no half characters. */
export const id: Reader<string> = {
  expected: 'an id without spaces and commas',
  read: (input) => /^[^\s,\p{Cs}]+$/u.exec(written(input))?.[0],
};

/** Larger numbers lose digits, and sums of them are no numbers. */
export const LARGEST = 1e15;

/** A number, or a text that is one: a file of comma-separated values holds nothing else. */
export const number: Reader<number> = {
  expected: 'a number up to 10¹⁵, without unit or separators',
  read: (input) => {
    const found = Number(written(input) || NaN);
    return Math.abs(found) <= LARGEST ? found : undefined;
  },
};

/** A number of things. */
export const count: Reader<number> = {
  expected: 'a whole number, 0 or larger',
  read: (input) => {
    const found = number.read(input) ?? NaN;
    return Number.isInteger(found) && found >= 0 ? found : undefined;
  },
};

export const flag: Reader<boolean> = or(
  {
    expected: 'true or false',
    read: (input) => {
      const word = typeof input === 'boolean' ? String(input) : written(input).toLowerCase();
      return word === 'true' || (word === 'false' ? false : undefined);
    },
  },
  false,
);

export const oneOf = <const T extends readonly (string | number)[]>(...allowed: T): Reader<T[number]> => ({
  expected: allowed.join(' or '),
  read: (input) => allowed.find((item) => String(item) === written(input)),
});

export const ids: Reader<readonly string[]> = {
  expected: 'ids, separated by spaces or commas',
  read: (input) => {
    if (typeof input === 'string') return input.split(/[\s,]+/).filter((id) => id !== '');
    return Array.isArray(input) && input.every((id) => typeof id === 'string') ? input : undefined;
  },
};

/** What some ids name in another table. */
export const idsOf = <T>(table: ReadonlyMap<string, T>): Reader<readonly T[]> => ({
  expected: 'ids of rows that are there',
  read: (input) => {
    const found = ids.read(input)?.map((id) => table.get(id));
    return found?.every((item) => item !== undefined) ? found : undefined;
  },
});

/** What one id names in another table. */
export const idOf = <T>(table: ReadonlyMap<string, T>): Reader<T> => ({
  expected: 'the id of a row that is there',
  read: (input) => table.get(written(input)),
});

/**
 * Reads an input; what is not allowed throws.
 *
 * @param where names the place, when it has to be named
 */
export function readOne<T>({ expected, read }: Reader<T>, input: unknown, where: () => string): T {
  const value = read(input);
  if (value === undefined) throw refuse(where(), input, expected);
  return value;
}

/** Reads the fields of a row; the first wrong one throws. */
export function record<T>(row: Row, where: string, fields: Fields<T>): T {
  const found: Partial<T> = {};
  for (const name in fields)
    found[name] = readOne(
      fields[name],
      Object.hasOwn(row, name) ? row[name] : undefined,
      () => `${where}, ${row[PLACE] === undefined ? name : columnOf(name)}`,
    );
  return found as T;
}

/** The column of a file that a field is read from: "shown_with" for "shownWith". */
const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What is wrong, as an issue; what cannot be read at all is one too. */
export const issueOf = (error: unknown): Issue =>
  error instanceof BadInput
    ? error
    : // What a page's own code throws may be anything, even what cannot be written.
      new BadInput(
        `The input cannot be read${error instanceof Error ? `: ${error.message}` : ''}.`,
        'Give plain objects and lists.',
      );

/** Runs a reader; bad input becomes an issue and an empty list. */
export function attempt<T>(issues: Issue[], read: () => T): readonly T[] {
  try {
    return [read()];
  } catch (error) {
    issues.push(issueOf(error));
    return [];
  }
}

/** The items of a list; anything else throws. */
export function list(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isEmpty(value)) return [];
  throw refuse(where, value, 'a list');
}

/** An object; anything else throws. */
export function asRow(value: unknown, where: string): Row {
  if (isRow(value)) return value;
  throw refuse(where, value, 'an object');
}

/** Reads the row at a position of a list, which is named by its place in its file if it has one. */
const rowAt = <T>(
  rows: readonly unknown[],
  index: number,
  where: string,
  read: (row: Row, where: string) => T,
): T => {
  const position = `${where}[${index}]`;
  const row = asRow(rows[index], position);
  return read(row, row[PLACE] ?? position);
};

/** Reads every row of a list; the first wrong one throws. */
export const everyRow = <T>(
  value: unknown,
  where: string,
  read: (row: Row, where: string) => T,
): readonly T[] => {
  const rows = list(value, where);
  return Array.from(rows, (_, index) => rowAt(rows, index, where, read));
};

/** Reads a list row by row; what is wrong becomes an issue and an empty place, and the rest goes on. */
export const eachPlace = <T>(
  issues: Issue[],
  value: unknown,
  where: string,
  read: (row: Row, where: string) => T,
): readonly (T | undefined)[] => {
  const [rows = []] = attempt(issues, () => list(value, where));
  return Array.from(rows, (_, index) => attempt(issues, () => rowAt(rows, index, where, read))[0]);
};

/** Reads a list row by row; what is wrong becomes an issue, and the rest goes on. */
export const eachRow = <T>(
  issues: Issue[],
  value: unknown,
  where: string,
  read: (row: Row, where: string) => T,
): readonly T[] => eachPlace(issues, value, where, read).filter((row) => row !== undefined);

/** Reads a table whose rows others point to; of two rows with one key the first is kept. */
export function tableOf<T>(
  issues: Issue[],
  value: unknown,
  where: string,
  key: keyof T & string,
  read: (row: Row, where: string) => T,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  eachRow(issues, value, where, (row, place) => {
    const item = read(row, place);
    const own = String(item[key]);
    if (found.has(own))
      throw new BadInput(
        `${place}: the ${key} "${own}" stands twice; the first is kept.`,
        `Give each row its own ${key}.`,
      );
    found.set(own, item);
  });
  return found;
}
