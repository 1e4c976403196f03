/** The first of the largest by some measure; undefined where there is none. */
export declare function largest<T>(items: readonly T[], by: (item: T) => number): T | undefined;
