import { inLocale } from './locale.js';
import type { Strings, Words } from './types.js';
import { unitsIn } from './units.js';

/** The words of a language with what follows from them. */
export const stringsOf = (words: Words): Strings => ({
  ...words,
  unit: unitsIn(words.numbers),
  compare: (a, b) => inLocale(words.numbers.locale, (locales) => a.localeCompare(b, [...locales])),
});
