import type { Issue } from '../dataset/types.js';
/** What is wrong with one element, and what of it has been said. */
export declare class Complaints {
    #private;
    /** All that is wrong now. */
    issues: readonly Issue[];
    /**
     * Takes what is wrong now, and writes one warning to the console where that has changed: the number
     * of the issues that were not named before and the first of them.
     *
     * @param element its tag
     * @returns whether something has changed
     */
    take(element: string, issues: readonly Issue[]): boolean;
}
