import { parseRows } from './csv.js';
import { inOneLine, type OwnTable } from './own-table.js';

/**
 * A table of comma-separated values; null where something else stands in a file: JSON, a page, a sentence.
 *
 * @param place the address or the path of the file
 */
export function tableInCsv(text: string, place: string): OwnTable | null {
  if (/^\s*[<[{]/.test(text)) return null;
  const [head = [], ...body] = parseRows(text).map((cells) => cells.map(inOneLine));
  if (head.length < 2 || !body.some(({ length }) => length > 1)) return null;
  return {
    place: place.replace(/[?#].*/, '').replace(/.*\//, ''),
    caption: '',
    head: head.map((text) => ({ text, role: '' })),
    rows: body.map((cells, index) => ({ number: index + 2, id: '', cells })),
    foot: [],
  };
}
