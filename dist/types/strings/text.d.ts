/** Labels and groups are kept as they stand inside a sentence; alone they open with a capital. */
export declare const capital: (text: string) => string;
/** The texts that say something. */
export declare const stated: (texts: readonly (string | null)[]) => readonly string[];
