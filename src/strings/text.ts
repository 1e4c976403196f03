/** Labels and groups are kept as they stand inside a sentence; alone they open with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The texts that say something. */
export const stated = (texts: readonly (string | null)[]): readonly string[] =>
  texts.flatMap((text) => (text === null || text === '' ? [] : [text]));
