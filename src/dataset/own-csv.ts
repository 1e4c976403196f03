import { parseRows } from './csv.js';
import type { OwnTable } from './own-table.js';

/**
 * A table of comma-separated values; null where something else stands in a file: JSON, a page, a sentence.
 *
 * @param place the address or the path of the file
 */
export function tableInCsv(text: string, place: string): OwnTable | null {
  const [head = [], ...body] = parseRows(text);
  if (head.length < 2 || !body.some(({ length }) => length > 1) || /^\s*[<[{]/.test(text)) return null;
  const trimmed = (cells: readonly string[]): readonly string[] =>
    cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  return {
    place: place.replace(/[?#].*/, '').replace(/.*\//, ''),
    caption: '',
    head: trimmed(head).map((text) => ({ text, role: '' })),
    rows: body.map((cells, index) => ({ number: index + 2, id: '', cells: trimmed(cells) })),
    foot: [],
  };
}
