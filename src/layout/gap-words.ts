import type { Comparison } from '../model/gap.js';
import type { Strings, UnitWords } from '../strings/types.js';

/** The difference as it is printed, number and words. */
export function differenceOf(
  { gap, approximate, standing, behind, compared }: Comparison,
  words: UnitWords,
  strings: Strings,
): readonly [string, string] {
  const [number, rest] = words.difference(gap, {
    ahead: standing === 'ahead',
    larger: behind.value.value > compared.value.value,
  });
  return [(approximate && number !== '' ? strings.approximately : '') + number, rest];
}
