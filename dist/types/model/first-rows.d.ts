/** How many rows a chart draws: as many as a reader can compare, and a page can bear. */
export declare const MOST_ROWS = 50;
/** How many rows were left out so far. */
export interface Omitted {
    rows: number;
}
/** The first rows, in their order and not by their size: what is left out is nobody's choice. */
export declare function firstRows<T>(rows: readonly T[], omitted: Omitted, most?: number): readonly T[];
