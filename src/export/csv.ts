import { signedValue } from '../dataset/signed-value.js';
import type { TableRow, TableView } from '../layout/view.js';
import { fileWordsOf } from '../strings/files.js';
import type { Strings } from '../strings/types.js';

/** Lines end as RFC 4180 has it. */
const LINE_END = '\r\n';

/** Spreadsheets take a text without it for one of another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A chart's table as comma-separated values (RFC 4180), a line a reading, each complete: the value as
 * a number with its unit and as it is printed, the source with its address.
 */
export function csvOf({ columns, rows }: TableView, strings: Strings): string {
  const words = fileWordsOf(strings);
  const [measure = '', group = '', value = '', ...others] = columns.map(({ name }) => name);
  const [source = '', caution = ''] = others.slice(-2);
  const head = [
    measure,
    group,
    value,
    words.unit,
    words.printed,
    ...others.slice(0, -2),
    source,
    words.address,
    caution,
  ];
  return (
    BYTE_ORDER_MARK +
    [head, ...rows.map((row) => lineOf(row, strings))]
      .map((cells) => cells.map(cellOf).join(',') + LINE_END)
      .join('')
  );
}

function lineOf({ label, cells, reading, source, caution }: TableRow, { unit }: Strings): readonly string[] {
  const [group = '', printed = '', ...others] = cells;
  return [
    label,
    group,
    reading === null ? '' : String(signedValue(reading)),
    reading === null ? '' : unit(reading.figure.unit).name,
    printed,
    ...others,
    source.text,
    source.href ?? '',
    caution,
  ];
}

/** What a spreadsheet would run as a formula, though it is a text, also in wide characters; numbers may have a sign. */
const isFormula = (text: string): boolean =>
  /^[=+\-@\t\r＝＋－＠]/.test(text) && !Number.isFinite(Number(text));

/** A cell, quoted where it has to be; an apostrophe keeps a spreadsheet from running it. */
function cellOf(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
