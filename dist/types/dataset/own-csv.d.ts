import { type OwnTable } from './own-table.js';
/**
 * A table of comma-separated values; null where something else stands in a file: JSON, a page, a sentence.
 *
 * @param place the address or the path of the file
 */
export declare function tableInCsv(text: string, place: string): OwnTable | null;
