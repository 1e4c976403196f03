import { type ReaderState } from '../model/state.js';
/** What a chart does for its reader. */
interface Host {
    readonly root: ShadowRoot;
    /** What the chart is called in addresses. */
    readonly name: string;
    /** Draws anew; resolves when that is done. */
    readonly redraw: () => Promise<void>;
    readonly switchView: () => void;
    /** Gives up what did not come, so that it is asked for anew. */
    readonly giveUp: () => void;
    readonly select: (figures: readonly string[]) => void;
}
/** What one reader does with one chart, by pointer, by keyboard and by the page's address. */
export declare class Reader {
    #private;
    state: ReaderState;
    constructor(host: Host);
    /** Asks once more for what did not come. */
    again(): void;
    /** Opens the figure that the page's address names, once, and takes the reader there. */
    follow(): Promise<void>;
}
export {};
