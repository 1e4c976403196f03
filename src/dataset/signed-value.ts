import type { Reading } from './types.js';

/** The value with the sign that the figure's direction gives it. */
export const signedValue = ({ figure, value }: Reading): number =>
  figure.direction === 'fall' ? -value.value : value.value;
