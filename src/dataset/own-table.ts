import {
  numberReader,
  readHead,
  times,
  type HeadUnit,
  type NumberStyle,
  type WrittenNumber,
} from './own-number.js';
import { id as idReader, isRow, PLACE, refuse, type Row } from './read.js';
import type { ChartId, Issue } from './types.js';

/** A table as a page or a file has it: texts, of which nothing is read yet. */
export interface OwnTable {
  /** What messages call it: "table", or the name of its file. */
  readonly place: string;
  /** Empty where it has none. */
  readonly caption: string;
  readonly head: readonly OwnHead[];
  readonly rows: readonly OwnRow[];
  readonly foot: readonly OwnFoot[];
}

/** A text of a cell, as one line. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether something is such a table, as far as can be seen from outside. */
export const isOwnTable = (data: unknown): data is OwnTable =>
  isRow(data) && Array.isArray(data['head']) && Array.isArray(data['foot']);

/** The head of a column. */
export interface OwnHead {
  readonly text: string;
  /** What the page says that its group is to the finding: `behind` or `compared`; empty where it says nothing. */
  readonly role: string;
}

/** A row of the body. */
export interface OwnRow {
  /** As one counts: the first row of the table is 1. */
  readonly number: number;
  /** Empty where the page gives it none. */
  readonly id: string;
  /** A cell that stands for several rows or columns is in each of them. */
  readonly cells: readonly string[];
}

/** A row of the foot. */
export interface OwnFoot {
  readonly text: string;
  readonly links: readonly { readonly name: string; readonly url: string }[];
}

/** A row whose numbers are read, all in one unit. */
interface Measure {
  readonly id: string;
  /** The same as the label where a row has no other. */
  readonly reason: string;
  readonly label: string;
  readonly unit: string;
  readonly values: readonly Row[];
  readonly [PLACE]: string;
}

const EXPECTED = 'a number in the unit of its row, such as 41%, £950 or about 75%, or n/a';

/** How many values it takes for a row to say something. */
const LEAST: Readonly<Record<ChartId, number>> = { gap: 2, failures: 0, balance: 1 };

/**
 * Turns a table into the compiled form that {@link parseDataset} checks.
 *
 * @param chart what the table is for: a row is a measure with two groups (gap) or with its periods
 * (balance), or a reason with a piece of evidence and the values in that (failures)
 * @param issues takes what cannot be read, by row and column
 */
export function readTable(table: OwnTable, chart: ChartId, style: NumberStyle, issues: Issue[]): Row {
  const { caption, head, foot } = table;
  const measures = measuresOf(table, chart, style, issues);
  // By their names: to search a list for each row would take minutes where there are many.
  const reasons = new Map(
    [...new Set(measures.map(({ reason }) => reason))].map((reason, index) => [reason, index + 1]),
  );
  const rows = measures.map(({ id, reason, label, unit, values, [PLACE]: place }) => ({
    label,
    sentence: label,
    failure: reasons.get(reason),
    section: sectionOf(unit),
    graphic: values.length > 1 ? 'bars' : 'number',
    readings: values.map((_, index) => ({ figure: id, value: index + 1 })),
    [PLACE]: place,
  }));
  const [, ...groups] = head.map(({ text }) => text);
  const title = caption || (chart === 'gap' ? groups.join(', ') : '');
  return {
    own: true,
    note: foot.flatMap(({ text, links }) => (links.length > 0 ? [] : text)).join('\n'),
    // Figures belong to the first; where the table names none it is one without a name.
    sources: [...foot.flatMap(sourcesOf), {}].map((source, index) => ({ ...source, id: String(index) })),
    figures: measures.map((measure) => ({ ...measure, source: '0' })),
    charts: title && [{ id: chart, title, fallbackTitle: title, figures: measures.map(({ id }) => id) }],
    failures: Array.from(reasons, ([headline, number]) => ({ number, headline })),
    // Rows of one chart alone, so that no fault is named twice.
    evidence: chart === 'failures' ? rows : [],
    sections: [...new Set(measures.map(({ unit }) => unit))].map((unit) => ({ id: sectionOf(unit) })),
    changes: chart === 'balance' ? rows : [],
  };
}

/** The section of a unit; numbers without one have theirs too. */
const sectionOf = (unit: string): string => `unit-${unit}`;

/** The links of a row of the foot as sources. Of a single one the row may say more, after a word such as "Source:". */
const sourcesOf = ({ text, links }: OwnFoot): readonly Row[] =>
  links.map((link) => ({
    ...link,
    publisher: links.length > 1 ? '' : text.startsWith(link.name) ? text : text.replace(/^[^:]*: */, ''),
  }));

/** The rows that have something to say. */
function measuresOf(
  { place, head, rows }: OwnTable,
  chart: ChartId,
  style: NumberStyle,
  issues: Issue[],
): readonly Measure[] {
  const read = numberReader(style);
  const first = chart === 'failures' ? 2 : 1;
  const columns = head.map(({ text }) => readHead(text, read)).slice(first);
  const roles = rolesOf(head.slice(first), chart);
  if (chart === 'gap' && head.length !== 3)
    issues.push(refuse(`${place}, number of columns`, head.length, '3: a measure and two groups'));
  let reason = '';
  return rows.flatMap(({ number, id, cells }): readonly Measure[] => {
    const row = `${place}, row ${number}`;
    const { name: label, ...unitOfRow } = readHead(cells[first - 1] ?? '', read);
    // A reason holds until the next one.
    reason = first > 1 ? cells[0] || reason : label;
    // More cells than columns: a comma in a number parts it, so that none may stand where it belongs.
    if (cells.slice(head.length).join('')) {
      issues.push(refuse(row, cells, `${head.length} cells`));
      return [];
    }
    let unit: string | undefined;
    const values = columns.flatMap(({ name, ...unitOfColumn }, index): readonly Row[] => {
      const text = cells[index + first] ?? '';
      const where = `${row}, column "${name}"`;
      const found = read(text);
      if (found === null) return [];
      const value = found && inUnit(found, unitOfRow.scale ? unitOfRow : unitOfColumn);
      unit ??= value?.unit;
      if (value && value.unit === unit)
        return [
          {
            ...value,
            [chart === 'balance' ? 'period' : 'group']: name,
            role: roles[index],
            [PLACE]: where,
          },
        ];
      issues.push(refuse(where, text, EXPECTED));
      return [];
    });
    const compared = values.filter(({ role }) => chart !== 'gap' || role !== 'context');
    if (compared.length < LEAST[chart] || (label === '' && values.length === 0)) return [];
    if (reason !== '' && label !== '')
      return [
        {
          id: idReader.read(id) ?? `row-${number}`,
          reason,
          label,
          unit: unit ?? '',
          values,
          [PLACE]: row,
        },
      ];
    issues.push(refuse(`${row}, label`, '', 'a text'));
    return [];
  });
}

/** A number in the unit of its cell or of the head of its row or column; "£16.9" below "£m" is millions too. */
function inUnit(found: WrittenNumber, { unit, scale }: HeadUnit): WrittenNumber {
  const fits = found.scale === 1 && (found.unit || unit) === unit;
  return { ...found, value: times(found.value, fits ? scale || 1 : 1), unit: found.unit || unit };
}

/** The roles of the columns with values: those that the page gives and, in a gap, those that follow. */
function rolesOf(heads: readonly OwnHead[], chart: ChartId): readonly string[] {
  const given = heads.map(({ role }) => role);
  const judged = ['behind', 'compared'];
  const pair = judged.some((role) => given.includes(role)) ? judged : ['first', 'second'];
  const others = pair.filter((role) => !given.includes(role));
  return heads.map(({ role }) => role || (chart === 'gap' && others.shift()) || 'context');
}
