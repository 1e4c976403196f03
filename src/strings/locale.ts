/** Every browser knows it. Some don't know Welsh, and would take the language of the machine. */
export const SAFE = 'en-GB';

/** Makes something of `Intl` for a tag that may be unknown, or no tag at all. */
export function inLocale<T>(locale: string, make: (locales: readonly string[]) => T): T {
  try {
    return make([locale, SAFE]);
  } catch {
    return make([SAFE]);
  }
}
