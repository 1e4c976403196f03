import type { Strings } from '../strings/types.js';
/** What all of a chart is drawn with besides its View. */
export interface DrawContext {
    /** The address of the chart, which those of its figures begin with. */
    readonly address: string;
    readonly strings: Strings;
}
