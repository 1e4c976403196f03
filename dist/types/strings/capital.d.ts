/** Labels and groups are kept as they stand inside a sentence; alone they open with a capital. */
export declare const capital: (text: string) => string;
