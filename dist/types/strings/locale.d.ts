/** Every browser knows it. Some don't know Welsh, and would take the language of the machine. */
export declare const SAFE = "en-GB";
/** Makes something of `Intl` for a tag that may be unknown, or no tag at all. */
export declare function inLocale<T>(locale: string, make: (locales: readonly string[]) => T): T;
