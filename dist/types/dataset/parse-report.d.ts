import { type Reader, type Row } from './read.js';
import type { Dataset, Figure, Issue, Value } from './types.js';
/** The tables that hold a report's failures and balance; they may be empty. */
export type Tables = Pick<Dataset, 'failures' | 'evidence' | 'verdict' | 'sections' | 'changes' | 'findings'>;
/**
 * Reads the failures with their evidence, the verdict, the changes and the findings.
 *
 * @param places the values of each figure where they stood, so that one left out moves no other
 * @param needed reads a text that only a table in a page may leave out
 */
export declare function parseReport(tables: Row, figures: ReadonlyMap<string, Figure>, places: ReadonlyMap<Figure, readonly (Value | undefined)[]>, needed: Reader<string>, issues: Issue[]): Tables;
