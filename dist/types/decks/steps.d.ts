/** A chart as a deck sees it: its rows come one by one, and tell how many they are. */
interface Chart extends HTMLElement {
    step: number | null;
    readonly steps: number;
}
export declare const chartsIn: (slides: ParentNode) => readonly Chart[];
/** The marks of a chart, one for each step that the deck takes: empty elements behind it, in order. */
export declare function marksOf(chart: Chart): readonly HTMLElement[];
/**
 * Gives a chart a mark for each step that is still to come.
 *
 * @param className what the deck calls what it reveals
 * @returns whether their number has changed
 */
export declare function mark(chart: Chart, className: string): boolean;
/** Reveals as much of a chart as the deck has of its marks. As an attribute, so that a copy of the slide shows the same. */
export declare function follow(chart: Chart, isRevealed: (mark: HTMLElement) => boolean): void;
export {};
