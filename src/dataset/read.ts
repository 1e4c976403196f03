import type { Issue } from './types.js';

/** A JSON object of unknown content. */
export type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; anything else in it is named in `issues`. */
export function rows(value: unknown, where: string, issues: Issue[]): readonly Row[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    issues.push({ code: 'not-a-list', message: `${where} is not a list.`, help: 'Give a list of objects.' });
    return [];
  }
  return value.filter((row, index): row is Row => {
    if (isRow(row)) return true;
    issues.push({ code: 'not-a-row', message: `${where}[${index}] is not an object.`, help: 'Remove it.' });
    return false;
  });
}

/** Larger numbers lose digits, and sums of them are no numbers. */
const LARGEST = 1e15;

/** Reads the fields of one row; the first wrong field throws a {@link BadField}. */
export class Fields {
  constructor(
    private readonly row: Row,
    private readonly where: string,
  ) {}

  text(name: string): string {
    const value = this.optional(name);
    if (value === null) throw new BadField(this.where, name, 'is missing', 'Fill it in.');
    return value;
  }

  optional(name: string): string | null {
    const value = this.own(name);
    if (value === undefined || value === null || value === '') return null;
    if (typeof value !== 'string')
      throw new BadField(this.where, name, 'is not a text', 'Write it in quotation marks.');
    return value;
  }

  number(name: string): number {
    const value = this.own(name);
    if (typeof value === 'number' && Math.abs(value) <= LARGEST) return value;
    throw new BadField(
      this.where,
      name,
      'is not a number that can be drawn',
      'Give a number up to 10¹⁵, without unit or separators.',
    );
  }

  optionalNumber(name: string): number | null {
    const value = this.own(name);
    return value === undefined || value === null ? null : this.number(name);
  }

  flag(name: string): boolean {
    const value = this.own(name);
    if (value === undefined || value === null) return false;
    if (typeof value === 'boolean') return value;
    throw new BadField(this.where, name, 'is not true or false', 'Write true or false.');
  }

  oneOf<const T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.optional(name) ?? fallback;
    const found = allowed.find((item) => item === value);
    if (found !== undefined) return found;
    throw new BadField(this.where, name, `is "${value}"`, `Use one of: ${allowed.join(', ')}.`);
  }

  oneOfOrNull<const T extends string>(name: string, allowed: readonly [T, ...T[]]): T | null {
    return this.optional(name) === null ? null : this.oneOf(name, allowed, allowed[0]);
  }

  texts(name: string): readonly string[] {
    const value = this.own(name);
    if (value === undefined || value === null) return [];
    if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string')) return value;
    throw new BadField(this.where, name, 'is not a list of texts', 'Give a list of texts.');
  }

  private own(name: string): unknown {
    return Object.hasOwn(this.row, name) ? this.row[name] : undefined;
  }
}

/** One wrong field: where, what and what to do. */
export class BadField extends Error {
  constructor(
    where: string,
    field: string,
    what: string,
    readonly help: string,
  ) {
    super(`${where}, ${field}: ${what}.`);
  }
}

/** Runs a reader; a bad field becomes an issue and null. */
export function attempt<T>(read: () => T, issues: Issue[]): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BadField)) throw error;
    issues.push({ code: 'bad-field', message: error.message, help: error.help });
    return null;
  }
}

/** What an id names; a {@link BadField} where it names nothing. */
export function reference<T>(table: ReadonlyMap<string, T>, id: string, where: string, field: string): T {
  const found = table.get(id);
  if (found !== undefined) return found;
  throw new BadField(where, field, `names "${id}", which is not there`, 'Add that row or correct the id.');
}
