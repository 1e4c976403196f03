/** How many rows a chart draws: as many as a reader can compare, and a page can bear. */
export const MOST_ROWS = 50;

/** How many rows were left out so far. */
export interface Omitted {
  rows: number;
}

/** The first rows, in their order and not by their size: what is left out is nobody's choice. */
export function firstRows<T>(rows: readonly T[], omitted: Omitted, most = MOST_ROWS): readonly T[] {
  omitted.rows += Math.max(0, rows.length - most);
  return rows.slice(0, most);
}
