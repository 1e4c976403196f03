import type { Caution } from '../dataset/types.js';
/** Cautions of some rows, parted into footnotes that several share and those of one row. */
export interface Footnotes {
    readonly shared: readonly {
        readonly sign: string;
        readonly caution: Caution;
    }[];
    /** Signs of the footnotes among these cautions. */
    readonly signsOf: (cautions: readonly Caution[]) => readonly string[];
    /** Texts of the cautions that are no footnote. */
    readonly ownOf: (cautions: readonly Caution[]) => readonly string[];
}
/** Makes a footnote of each caution that more than one row has. */
export declare function footnotesOf(rows: readonly (readonly Caution[])[]): Footnotes;
