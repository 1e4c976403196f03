/** A cell, quoted or not, and what ends it: a delimiter, the end of the line or of the text. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"?)?([^,\r\n]*)(,|\r?\n|\r|$)/gy;

/**
 * Reads comma-separated values (RFC 4180; lines may end in any of the three ways).
 *
 * Ours instead of D3's, which is five times as large and brings the text of a function
 * compiled at run time, which scanners of strict sites take for one; a test compares them.
 *
 * @returns the cells of each line as they stand there; one empty cell for an empty line and for the text's end
 */
export function parseRows(text: string): readonly (readonly string[])[] {
  let row: string[] = [];
  const rows = [row];
  for (const [, quoted = '', rest = '', end] of text.matchAll(CELL)) {
    row.push(quoted.replaceAll('""', '"') + rest);
    if (end === ',') continue;
    row = [];
    rows.push(row);
  }
  return rows.filter(({ length }) => length > 0);
}
