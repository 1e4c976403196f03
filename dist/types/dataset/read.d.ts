import type { Issue } from './types.js';
/** A JSON object of unknown content. */
export type Row = Readonly<Record<string, unknown>>;
export declare const isRow: (value: unknown) => value is Row;
/** The objects of a list; anything else in it is named in `issues`. */
export declare function rows(value: unknown, where: string, issues: Issue[]): readonly Row[];
/** Reads the fields of one row; the first wrong field throws a {@link BadField}. */
export declare class Fields {
    private readonly row;
    private readonly where;
    constructor(row: Row, where: string);
    text(name: string): string;
    optional(name: string): string | null;
    number(name: string): number;
    optionalNumber(name: string): number | null;
    flag(name: string): boolean;
    oneOf<const T extends string>(name: string, allowed: readonly T[], fallback: T): T;
    oneOfOrNull<const T extends string>(name: string, allowed: readonly [T, ...T[]]): T | null;
    texts(name: string): readonly string[];
    private own;
}
/** One wrong field: where, what and what to do. */
export declare class BadField extends Error {
    readonly help: string;
    constructor(where: string, field: string, what: string, help: string);
}
/** Runs a reader; a bad field becomes an issue and null. */
export declare function attempt<T>(read: () => T, issues: Issue[]): T | null;
/** What an id names; a {@link BadField} where it names nothing. */
export declare function reference<T>(table: ReadonlyMap<string, T>, id: string, where: string, field: string): T;
