import { type OwnTable } from '../dataset/own-table.js';
/**
 * The table of a chart's data: the one that is named or stands between its tags; null where there is none.
 *
 * @param id of a table in the same page or shadow root; null where none is named
 */
export declare function tableOf(host: Element, id: string | null): HTMLTableElement | null;
/**
 * Puts a table back between the tags that the parser has put behind the paragraph around them, with an empty
 * paragraph after it. Editors that make paragraphs of everything write that.
 */
export declare function takeStray(host: Element): void;
/** Reads the texts of a table. */
export declare function readTexts(table: HTMLTableElement): OwnTable;
/**
 * Whether the parser of the page may still bring the table of a chart: it is inside of the element, which
 * nothing tells the end of, or inside of the paragraph that it will put the table behind, or it has not
 * met the table that is named.
 */
export declare const mayCome: (host: Element, id: string | null) => boolean;
/** What of a table is data. */
export declare const OBSERVED: MutationObserverInit;
/** Calls back when what stands between the tags of an element changes. */
export declare function watch(host: Element, change: () => void, signal: AbortSignal): MutationObserver;
