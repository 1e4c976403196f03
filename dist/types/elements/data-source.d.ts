import type { ChartId, Dataset, Issue } from '../dataset/types.js';
import type { Options } from '../model/options.js';
import type { Missing } from '../model/state.js';
import type { Around } from './languages.js';
/** What an element draws from, with what is wrong with it. */
export interface Given {
    readonly result: Dataset | Missing;
    readonly issues: readonly Issue[];
}
/** Where the data of one element comes from: an object, an address, a table between its tags, or the built-in report. */
export declare class DataSource {
    #private;
    /** @param redraw is called when what stands at the address has come or failed; resolves when that is drawn */
    constructor(host: Element, redraw: () => Promise<void> | undefined);
    /** Resolves when what was asked for at an address is drawn; undefined where nothing was. */
    get drawn(): Promise<void> | undefined;
    /** Takes a dataset as an object, unchecked; null for none. */
    set(data: unknown): void;
    /** Resolves when the page is parsed, where it may still bring a table; null where nothing is to be waited for. */
    coming({ src, for: id }: Options): Promise<void> | null;
    /** What to draw from. */
    read({ src, for: id, with: beside }: Options, around: Around, chart: ChartId): Given;
    /** Asks no longer for what has not come. */
    rest(): void;
}
