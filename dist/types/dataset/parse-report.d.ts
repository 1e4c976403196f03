import { type Row } from './read.js';
import type { Dataset, Figure, Issue } from './types.js';
/** The tables that hold a report's failures and balance; they may be empty. */
export type Report = Pick<Dataset, 'failures' | 'evidence' | 'verdict' | 'sections' | 'changes' | 'findings'>;
/** Reads the failures with their evidence, the verdict, the changes and the findings. */
export declare function parseReport(tables: Row, figures: ReadonlyMap<string, Figure>, issues: Issue[]): Report;
