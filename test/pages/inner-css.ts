import path from 'node:path';

const { shorten } = (await import(path.resolve('scripts/inner-css.mjs'))) as {
  readonly shorten: (text: string) => string;
};

/** A selector of our sheets as the built scripts have it, in which classes with a hyphen are short. */
export const inner = (selector: string): string => shorten(selector);
