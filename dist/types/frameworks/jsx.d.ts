import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ChartElements, ChartHandlers, ChartProps } from './tags.js';

/** The tags as React takes them. */
export type ReactTags = {
  [Tag in keyof ChartElements]: DetailedHTMLProps<HTMLAttributes<ChartElements[Tag]>, ChartElements[Tag]> &
    ChartProps &
    ChartHandlers<'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
