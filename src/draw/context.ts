import type { Strings } from '../strings/types.js';

/** What all of a chart is drawn with besides its View. */
export interface DrawContext {
  /** Name of the chart in addresses, which is that of its tag. */
  readonly chart: string;
  readonly strings: Strings;
}
