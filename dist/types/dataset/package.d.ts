import { type Row } from './read.js';
/**
 * Turns a Frictionless Data Package into the compiled form that {@link parseDataset} checks.
 *
 * @param descriptor the content of `datapackage.json`
 * @param files the text of each CSV file, by its path in the descriptor
 * @returns the form that `dist/data/big-society.json` has, unchecked
 */
export declare function compilePackage(descriptor: unknown, files: ReadonlyMap<string, string>): Row;
