import type { Issue } from './types.js';
/** Where a row stands in a file, for messages: "figures.csv, row 2". */
export declare const PLACE: unique symbol;
/** An object of unknown content: of JSON, or a row of a file. */
export type Row = Readonly<Record<string, unknown>> & {
    readonly [PLACE]?: string;
};
export declare const isRow: (value: unknown) => value is Row;
/** How a cell of a table or an attribute is read. */
export interface Reader<T> {
    /** What may be written, in words. */
    readonly expected: string;
    /** Gives undefined where the input is not allowed. */
    readonly read: (input: unknown) => T | undefined;
}
/** How each column of a table is read. */
export type Fields<T> = {
    readonly [K in keyof T]: Reader<T[K]>;
};
/** What is wrong with an input, and what to do about it. */
export declare class BadInput extends Error implements Issue {
    readonly help: string;
    readonly code: string;
    constructor(message: string, help: string, code?: string);
}
/** A text or a finite number as an attribute would have it; anything else is no value. */
export declare const written: (input: unknown) => string;
/** Says that an input is not what is expected. */
export declare const refuse: (where: string, input: unknown, expected: string) => BadInput;
/** An input that may be empty. */
export declare const or: <T, F>({ expected, read }: Reader<T>, fallback: F) => Reader<T | F>;
export declare const optional: <T>(reader: Reader<T>) => Reader<T | null>;
/** A text, even an empty one. */
export declare const anyText: Reader<string>;
export declare const text: Reader<string>;
/** An id; several stand in one cell or attribute, with spaces or commas between them. Addresses hold no half characters. */
export declare const id: Reader<string>;
/** Larger numbers lose digits, and sums of them are no numbers. */
export declare const LARGEST = 1000000000000000;
/** A number, or a text that is one: a file of comma-separated values holds nothing else. */
export declare const number: Reader<number>;
/** A number of things. */
export declare const count: Reader<number>;
export declare const flag: Reader<boolean>;
export declare const oneOf: <const T extends readonly (string | number)[]>(...allowed: T) => Reader<T[number]>;
export declare const ids: Reader<readonly string[]>;
/** What some ids name in another table. */
export declare const idsOf: <T>(table: ReadonlyMap<string, T>) => Reader<readonly T[]>;
/** What one id names in another table. */
export declare const idOf: <T>(table: ReadonlyMap<string, T>) => Reader<T>;
/**
 * Reads an input; what is not allowed throws.
 *
 * @param where names the place, when it has to be named
 */
export declare function readOne<T>({ expected, read }: Reader<T>, input: unknown, where: () => string): T;
/** Reads the fields of a row; the first wrong one throws. */
export declare function record<T>(row: Row, where: string, fields: Fields<T>): T;
/** What is wrong, as an issue; what cannot be read at all is one too. */
export declare const issueOf: (error: unknown) => Issue;
/** Runs a reader; bad input becomes an issue and an empty list. */
export declare function attempt<T>(issues: Issue[], read: () => T): readonly T[];
/** The items of a list; anything else throws. */
export declare function list(value: unknown, where: string): readonly unknown[];
/** An object; anything else throws. */
export declare function asRow(value: unknown, where: string): Row;
/** Reads every row of a list; the first wrong one throws. */
export declare const everyRow: <T>(value: unknown, where: string, read: (row: Row, where: string) => T) => readonly T[];
/** Reads a list row by row; what is wrong becomes an issue and an empty place, and the rest goes on. */
export declare const eachPlace: <T>(issues: Issue[], value: unknown, where: string, read: (row: Row, where: string) => T) => readonly (T | undefined)[];
/** Reads a list row by row; what is wrong becomes an issue, and the rest goes on. */
export declare const eachRow: <T>(issues: Issue[], value: unknown, where: string, read: (row: Row, where: string) => T) => readonly T[];
/** Reads a table whose rows others point to; of two rows with one key the first is kept. */
export declare function tableOf<T>(issues: Issue[], value: unknown, where: string, key: keyof T & string, read: (row: Row, where: string) => T): ReadonlyMap<string, T>;
