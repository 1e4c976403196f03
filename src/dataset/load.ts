import { compilePackage } from './package.js';
import { multilingual, type Multilingual } from './multilingual.js';
import { tableInCsv } from './own-csv.js';
import type { OwnTable } from './own-table.js';
import { asRow, BadInput, issueOf, refuse, type Row } from './read.js';
import type { Issue } from './types.js';

/** Why nothing could be read: no answer, one that says no, or one that is no dataset. */
export type LoadFailure = 'unreachable' | 'not-found' | 'unreadable';

/** What came from an address. */
export interface Loaded {
  /** The dataset, a table that is one when its kind of chart is known, or why there is none. */
  readonly result: Multilingual | OwnTable | LoadFailure;
  /** What is wrong with the files; what is wrong in the dataset it tells itself. */
  readonly issues: readonly Issue[];
}

/** One asker's share in a request. */
export interface Asked {
  /** Never rejects. */
  readonly loaded: Promise<Loaded>;
  /** Gives the share back, once: a request that nobody waits for is aborted. */
  readonly leave: () => void;
}

/** A request that all askers of an address share. */
interface SharedRequest {
  readonly controller: AbortController;
  readonly loaded: Promise<Loaded>;
  /** How many wait; what has been answered is kept whoever leaves. */
  askers: number;
}

/** What was asked for in this page, by address; a failure is forgotten, so that one can ask again. */
const requests = new Map<string, SharedRequest>();

/**
 * Asks for the dataset at an address: a `datapackage.json`, whose files are read too, a
 * compiled dataset, or a table of comma-separated values. All who ask for one address share one request.
 *
 * @param base what a relative address is relative to
 */
export function ask(address: string, base: string): Asked {
  const url = URL.canParse(address, base) ? new URL(address, base).href : address;
  const request = requests.get(url) ?? start(url, address);
  request.askers += 1;
  return {
    loaded: request.loaded,
    leave: () => {
      request.askers -= 1;
      if (request.askers > 0) return;
      request.controller.abort();
      requests.delete(url);
    },
  };
}

function start(url: string, address: string): SharedRequest {
  const controller = new AbortController();
  const loaded = load(url, address, controller.signal);
  const request = { controller, loaded, askers: 0 };
  requests.set(url, request);
  void loaded.then(({ result }) => {
    request.askers = Infinity;
    if (typeof result === 'string' && requests.get(url) === request) requests.delete(url);
  });
  return request;
}

async function load(url: string, address: string, signal: AbortSignal): Promise<Loaded> {
  const issues: Issue[] = [];
  try {
    if (address === '') throw refuse('src', address, 'the address of a dataset');
    const [text, base] = await get(url, signal);
    const table = tableInCsv(text, base);
    if (table !== null) return { result: table, issues };
    const compiled = await compile(text, base, signal, issues);
    // A part of a report would be another report; the rest may come the next time.
    if (issues.some(({ code }) => code === 'unreachable')) return { result: 'unreachable', issues };
    return { result: multilingual(() => compiled), issues };
  } catch (error) {
    const issue = issueOf(error);
    const { code } = issue;
    return { result: isFailure(code) ? code : 'unreadable', issues: [...issues, issue] };
  }
}

const isFailure = (code: string): code is LoadFailure => code === 'unreachable' || code === 'not-found';

/** The largest file that is read, in bytes: to read a larger one would stop the page. */
const MOST_BYTES = 2e6;

/** The text at an address, and where it was found in the end. */
async function get(url: string, signal: AbortSignal): Promise<readonly [text: string, base: string]> {
  const fail = (why: unknown, code: LoadFailure): BadInput =>
    new BadInput(
      `${url}: ${String(why)}.`,
      'Check the connection, the address in src, and that its server lets this page read it.',
      code,
    );
  try {
    const response = await fetch(url, { signal });
    const { ok, status } = response;
    // What else a server refuses it may give the next time.
    if (!ok) throw fail(`the server answers ${status}`, status === 404 ? 'not-found' : 'unreachable');
    const bytes = await response.arrayBuffer();
    return [read(url, () => textOf(bytes)), response.url];
  } catch (error) {
    throw error instanceof BadInput ? error : fail(error, 'unreachable');
  }
}

/** Other encodings are refused: letters would be drawn that nobody wrote. */
function textOf(bytes: ArrayBuffer): string {
  if (bytes.byteLength > MOST_BYTES) throw new RangeError('larger than 2 MB');
  return new TextDecoder('utf8', { fatal: true }).decode(bytes);
}

/** The compiled form of what stands in a file, unchecked. */
async function compile(text: string, base: string, signal: AbortSignal, issues: Issue[]): Promise<Row> {
  const found = asRow(
    read(base, () => JSON.parse(text) as unknown),
    base,
  );
  if (!Array.isArray(found['resources'])) return found;
  const folder = new URL('.', base).href;
  return compilePackage(
    found,
    async (path) => {
      const url = new URL(path, base).href;
      if (!url.startsWith(folder))
        throw refuse('datapackage.json, path', path, 'the path of a file in the same folder');
      return (await get(url, signal))[0];
    },
    issues,
  );
}

/** Reads what has come; what cannot be read throws. */
function read<T>(place: string, reader: () => T): T {
  try {
    return reader();
  } catch (error) {
    throw new BadInput(
      `${place}: ${String(error)}.`,
      'Give src a datapackage.json, a compiled dataset or a CSV table, in UTF-8.',
    );
  }
}
