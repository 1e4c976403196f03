import type { HTMLAttributes } from 'svelte/elements';
import type { ChartElements, ChartHandlers, ChartProps } from './tags.js';

/** The tags as Svelte takes them. */
export type SvelteTags = {
  [Tag in keyof ChartElements]: HTMLAttributes<ChartElements[Tag]> &
    ChartProps &
    ChartHandlers<'on'> &
    ChartHandlers<'on:'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
