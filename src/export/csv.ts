import type { TableRow, TableView } from '../layout/view.js';
import type { Strings } from '../strings/types.js';

/** Lines end as RFC 4180 has it. */
const LINE_END = '\r\n';

/** Spreadsheets take a text without it for one of another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A chart's table as comma-separated values (RFC 4180), a line a reading, each complete: the value as
 * a number with its unit and as it is printed, the source with its address.
 */
export function csvOf({ columns, rows }: TableView, { csv }: Strings): string {
  const [measure = '', group = '', value = '', ...others] = columns.map(({ name }) => name);
  const [source = '', caution = ''] = others.slice(-2);
  const head = [
    measure,
    group,
    value,
    csv.unit,
    csv.printed,
    ...others.slice(0, -2),
    source,
    csv.address,
    caution,
  ];
  return (
    BYTE_ORDER_MARK +
    [head, ...rows.map(lineOf)].map((cells) => cells.map(cellOf).join(',') + LINE_END).join('')
  );
}

function lineOf({ label, cells, amount, unit, source, caution }: TableRow): readonly string[] {
  const [group = '', printed = '', ...others] = cells;
  return [label, group, String(amount), unit, printed, ...others, source.text, source.href ?? '', caution];
}

/** What a spreadsheet would run as a formula, though it is a text; numbers may have a sign. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text) && !Number.isFinite(Number(text));

/** A cell, quoted where it has to be; an apostrophe keeps a spreadsheet from running it. */
function cellOf(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
