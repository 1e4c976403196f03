import type { Shown } from './content.js';
/**
 * The code that shows the same chart in another page; null where it is drawn from an object, which no
 * code can name.
 */
export declare function embedCodeOf({ host, name, options, strings }: Shown): string | null;
