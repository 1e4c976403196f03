/** Labels and groups are kept as they stand inside a sentence; alone they open with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
