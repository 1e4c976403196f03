import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ChartEventMap } from '../index.js';
import type { ChartElements, ChartProps } from './tags.js';

/** A tag as Vue takes it: `$props` and `$emit` are for templates alone. */
type VueTag<Element> = new () => Element & {
  /** @deprecated Only for templates. */
  $props: HTMLAttributes & ChartProps & PublicProps;
  /** @deprecated Only for templates. */
  $emit: EmitFn<{ [Name in keyof ChartEventMap]: (event: ChartEventMap[Name]) => void }>;
};

/** The tags as Vue takes them. */
export type VueTags = { [Tag in keyof ChartElements]: VueTag<ChartElements[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
