import { type Row } from './read.js';
import type { Issue } from './types.js';
/** Reads the text of one of the package's files, by its path there; rejects where it cannot be read. */
export type ReadFile = (path: string) => Promise<string>;
/**
 * Turns a Frictionless Data Package into the compiled form that {@link parseDataset} checks.
 *
 * @param descriptor the content of `datapackage.json`
 * @param read reads a file
 * @param issues takes what is missing, and rows that belong to no other
 * @returns the form that `dist/data/big-society.json` has, unchecked
 */
export declare function compilePackage(descriptor: Row, read: ReadFile, issues: Issue[]): Promise<Row>;
