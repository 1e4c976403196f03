import { en } from '../strings/en.js';
import type { Spoken } from '../charts/dataset-of.js';
import { primary, type Catalogue } from '../dataset/translate.js';
import { stringsOf } from '../strings/language.js';
import type { Words } from '../strings/types.js';

/** A part of a table of words; what is not in it stays as it was. */
export type Overrides<T> = {
  readonly [K in keyof T]?: T[K] extends (...args: never) => unknown ? T[K] : Overrides<T[K]>;
};

/** A language, or some words in place of those of one. */
export interface Language {
  /** BCP 47 tag, such as "cy". */
  readonly tag: string;
  /** Words of ours; those that are left out stay, in a new language in English. */
  readonly words?: Overrides<Words>;
  /** Texts of datasets by the text in the dataset's own language; under `*` a note on all of them. */
  readonly texts?: Catalogue;
}

/** What a chart stands in. */
export interface Around {
  readonly spoken: Spoken;
  /** What the page itself says: BCP 47 tag, empty where it says nothing. */
  readonly lang: string;
  /** What is still to come; null where that is nothing. */
  readonly coming: Promise<void> | null;
}

const ENGLISH: Spoken = { tag: en.language, texts: {}, strings: stringsOf(en) };

/** The languages that are there, by the part of their tag that names them. */
const languages = new Map([[primary(en.language), ENGLISH]]);

/**
 * What to do about a language that is not there: resolves when it has come or failed; null where
 * it cannot be had. The drop-in knows of none.
 */
export const missing: { come: (name: string) => Promise<void> | null } = { come: () => null };

/** @param isNew whether a language has come, not other words for one that was there */
type Listener = (isNew: boolean) => void;

/** What to do when a language comes or changes. */
const listeners = new Set<Listener>();

/** Calls back when all charts are to be drawn anew: a language has come, or other words, or one who looks on. */
export function onLanguage(listener: Listener, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => {
    listeners.delete(listener);
  });
}

/** Draws charts anew; where a language is new, not those that still stand as a server drew them. */
export function languagesChanged(isNew: boolean): void {
  for (const listener of listeners) listener(isNew);
}

/** Adds a language, or changes words of one that is there; charts that stand in it are drawn anew. */
export function addLanguage({ tag, words, texts }: Language): void {
  const name = primary(tag);
  const base = languages.get(name);
  const { strings } = base ?? ENGLISH;
  languages.set(name, {
    tag,
    texts: texts ?? base?.texts ?? {},
    strings: stringsOf(merge({ ...strings, language: tag }, words)),
  });
  languagesChanged(base === undefined);
}

/** What is given in place of what is there, as far as it is of the same kind. */
function merge<T>(there: T, given: unknown): T {
  if (typeof given !== typeof there || given === null) return there;
  if (typeof there !== 'object') return given as T;
  const names = given as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries({ ...names, ...there }).map(([name, value]) => [name, merge(value, names[name])]),
  ) as T;
}

/** The language around a node, across shadow roots, as {@link languageOf} finds it. */
export function languageAround(node: Node): Around {
  const lang = tagOf(node);
  const [spoken, coming] = languageOf(lang);
  return { spoken, lang, coming };
}

/** A language by its tag, English where it is none that is there; and what is still to come. */
export function languageOf(tag: string): readonly [spoken: Spoken, coming: Promise<void> | null] {
  const name = primary(tag);
  const found = languages.get(name);
  const english = languages.get(primary(en.language)) ?? ENGLISH;
  return found === undefined ? [english, missing.come(name)] : [found, null];
}

function tagOf(node: Node): string {
  const { lang, parentNode, host } = node as Node & { readonly lang?: string; readonly host?: Element };
  const next = parentNode ?? host;
  return lang || (next ? tagOf(next) : '');
}
