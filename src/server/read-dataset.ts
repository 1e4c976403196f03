import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { tableInCsv } from '../dataset/own-csv.js';
import { compilePackage } from '../dataset/package.js';
import { parseDataset } from '../dataset/parse.js';
import { asRow } from '../dataset/read.js';
import type { Issue } from '../dataset/types.js';

/** A dataset that was read from files, and what is wrong with them. */
export interface ReadDataset {
  /** What the option `data` takes: the compiled form or, of a table, its cells. */
  readonly data: unknown;
  /** What is wrong, by file, row and column. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a dataset from a file or an address: a `datapackage.json` with its CSV files, a compiled dataset,
 * or a table of comma-separated values, of which is seen what is wrong when it is drawn.
 *
 * @param place a path, or an address that begins with `https:`, `http:` or `file:`
 * @throws {Error} where nothing is there, or neither JSON nor a table
 */
export async function readDataset(place: string): Promise<ReadDataset> {
  const address = /^(https?|file):/.test(place) ? new URL(place) : pathToFileURL(place);
  const issues: Issue[] = [];
  const text = await textAt(address);
  const table = tableInCsv(text, place);
  if (table !== null) return { data: table, issues };
  const found = asRow(jsonOf(text, place), place);
  const data = Array.isArray(found['resources'])
    ? await compilePackage(found, (name) => textAt(new URL(name, address)), issues)
    : found;
  return { data, issues: [...issues, ...parseDataset(data).issues] };
}

async function textAt(address: URL): Promise<string> {
  if (address.protocol === 'file:') return readFile(address, 'utf8');
  const answer = await fetch(address);
  if (answer.ok) return answer.text();
  throw new Error(`${address.href}: the server answers ${answer.status}.`);
}

function jsonOf(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${place}: ${String(error)}. Give a datapackage.json, a compiled dataset or a CSV table.`,
    );
  }
}
