import { parseDataset, type Parsed } from './parse.js';
import type { Catalogue } from './translate.js';

/** The language that a dataset is wanted in. */
export interface DatasetLanguage {
  /** BCP 47 tag; empty for the texts as they stand. */
  readonly tag: string;
  /** Translations for datasets that carry none in this language. */
  readonly texts: Catalogue;
}

/** A dataset in any language, read once for each. */
export type Multilingual = (language?: DatasetLanguage) => Parsed;

const AS_IT_STANDS: DatasetLanguage = { tag: '', texts: {} };

/** @param compiled gives a dataset in the form of `dist/data/big-society.json`, unchecked */
export function multilingual(compiled: () => unknown): Multilingual {
  const read = new Map<DatasetLanguage, Parsed>();
  return (language = AS_IT_STANDS) => {
    const parsed = read.get(language) ?? parseDataset(compiled(), language.tag, language.texts);
    read.set(language, parsed);
    return parsed;
  };
}
