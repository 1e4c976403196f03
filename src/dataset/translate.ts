import { eachRow, isRow, record, text, type Fields, type Row } from './read.js';
import type { Issue } from './types.js';

/** What is to be said of all texts of a catalogue stands under it. */
export const NOTE = '*';

/** Texts of a dataset in another language, by the text. */
export type Catalogue = Readonly<Record<string, string>>;

/** The part of a tag that names the language: "cy" of "cy-GB". */
export const primary = (tag: string): string => tag.toLowerCase().replace(/-.*/, '');

/** The fields whose texts a reader sees, of all tables. */
const TEXTS =
  /label|indicator|period|geography|population|group|text|title|remark|headline|summary|sentence|caution$|origin|name|publisher|report/i;

const TRANSLATION: Fields<{ language: string; text: string; translation: string }> = {
  language: text,
  text,
  translation: text,
};

/** What a dataset carries in one language; null where that is nothing. */
export function catalogueOf(tables: Row, language: string, issues: Issue[]): Catalogue | null {
  const own = eachRow(issues, tables['translations'], 'translations', (row, where) =>
    record(row, where, TRANSLATION),
  ).filter((row) => primary(row.language) === primary(language));
  return own.length === 0 ? null : Object.fromEntries(own.map((row) => [row.text, row.translation]));
}

/**
 * A compiled dataset with its texts in another language as far as the catalogue has them. Beside
 * a period stays, as `time`, what it was: the axis of time is read from it.
 */
export function translate(row: Row, catalogue: Catalogue): Row {
  try {
    const found: Record<string, unknown> & Row = { ...row };
    for (const [name, cell] of Object.entries(row)) {
      if (Array.isArray(cell))
        found[name] = cell.map((item: unknown) => (isRow(item) ? translate(item, catalogue) : item));
      else if (typeof cell === 'string' && TEXTS.test(name) && Object.hasOwn(catalogue, cell)) {
        found[name] = catalogue[cell];
        if (name === 'period') found['time'] = cell;
      }
    }
    return found;
  } catch {
    // What cannot be read is named by the gate.
    return row;
  }
}
