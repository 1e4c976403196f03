import type { Reading } from './types.js';
/** The value with the sign that the figure's direction gives it. */
export declare const signedValue: ({ figure, value }: Reading) => number;
