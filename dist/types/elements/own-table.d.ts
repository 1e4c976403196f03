import { type OwnTable } from '../dataset/own-table.js';
/**
 * The table of a chart's data: the one that is named or stands between its tags; null where there is none.
 *
 * @param id of a table in the same page or shadow root; null where none is named
 */
export declare function tableOf(host: Element, id: string | null): HTMLTableElement | null;
/** Reads the texts of a table. */
export declare function readTexts(table: HTMLTableElement): OwnTable;
/** Whether the parser of the page may still be inside of an element. */
export declare function isOpen(element: Element): boolean;
/** What of a table is data. */
export declare const OBSERVED: MutationObserverInit;
/** Calls back when what stands between the tags of an element changes. */
export declare function watch(host: Element, change: () => void, signal: AbortSignal): MutationObserver;
