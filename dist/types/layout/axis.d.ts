/** The ends of an axis, in the unit of its values. */
export type Domain = readonly [number, number];
/**
 * The domain of values that share an axis. It always holds zero; shares of a whole run
 * from 0 to 100.
 */
export declare function domainOf(values: readonly number[], unit: string): Domain;
/** Where a value stands on the axis, in per cent of its length. */
export declare const position: (value: number, [low, high]: Domain) => number;
/**
 * Ticks at both ends and, where its label has room, at zero or a round middle.
 *
 * @param label how a tick is written, so that long labels stay apart
 */
export declare function ticksOf(domain: Domain, label: (value: number) => string): readonly number[];
