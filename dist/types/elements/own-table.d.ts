import { type OwnTable } from '../dataset/own-table.js';
/** The table of a chart's data between its tags; null where there is none. */
export declare function tableIn(host: Element): OwnTable | null;
/** Whether the parser of the page may still be inside of an element. */
export declare function isOpen(element: Element): boolean;
/** Calls back when what stands between the tags of an element changes. */
export declare function watch(host: Element, change: () => void, signal: AbortSignal): MutationObserver;
