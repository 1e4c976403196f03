import type { Issue } from '../dataset/types.js';
/**
 * Writes one warning to the console, with the number of the issues that were not named
 * before and the first of them.
 *
 * @param known messages that the element has named; takes the new ones
 */
export declare function warn(element: string, issues: readonly Issue[], known: Set<string>): void;
