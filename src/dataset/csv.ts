/** A cell, quoted or not, and what ends it. A quotation mark that never closes is text: it swallows no rows. */
const cellOf = (delimiter: string): RegExp =>
  new RegExp(`(?:"([^"]*(?:""[^"]*)*)")?([^${delimiter}\\r\\n]*)(${delimiter}|\\r?\\n|\\r|$)`, 'gy');

/** What may part cells, the usual one last. */
const DELIMITERS = ['\t', ';', ','];

/**
 * Reads comma-separated values (RFC 4180; lines may end in any of the three ways, and begin with
 * a byte-order mark). What parts the cells is what parts the most in the first line: a comma, a
 * semicolon or a tab.
 *
 * Ours instead of D3's, which is five times as large and brings the text of a function
 * compiled at run time, which scanners of strict sites take for one; a test compares them.
 *
 * @returns the cells of each line as they stand there; one empty cell for an empty line and for the text's end
 */
export function parseRows(text: string): readonly (readonly string[])[] {
  const whole = text.replace(/^\ufeff/, '');
  const [first = ''] = whole.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const count = (delimiter: string): number => first.split(delimiter).length;
  const delimiter = DELIMITERS.reduce((most, one) => (count(one) >= count(most) ? one : most));
  let row: string[] = [];
  const rows = [row];
  for (const [, quoted = '', rest = '', end] of whole.matchAll(cellOf(delimiter))) {
    row.push(quoted.replaceAll('""', '"') + rest);
    if (end === delimiter) continue;
    row = [];
    rows.push(row);
  }
  return rows.filter(({ length }) => length > 0);
}
