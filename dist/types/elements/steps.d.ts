/** What has steps, in the order of the page. */
export declare const stepsOf: (root: ParentNode | null) => readonly Element[];
/**
 * Hides what comes later than a step, and keeps its room; null hides nothing. The sentence that
 * speaks of all rows comes with the last one.
 */
export declare function reveal(root: ParentNode, step: number | null): void;
