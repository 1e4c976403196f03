import type { AnyView } from '../charts/chart.js';
import type { ChartId, Issue } from '../dataset/types.js';
import { type Options } from '../model/options.js';
import type { Strings } from '../strings/types.js';
import { type ServerDrawing } from './charts.js';
/** The options of the elements, each as its value or as the text of its attribute. */
type Given = {
    readonly [K in keyof Options]?: Options[K] | string | null;
};
/** What a chart is drawn with on a server: the options of the elements, and what there the page says. */
export interface RenderOptions extends Given {
    /** BCP 47 tag of the language, such as "cy"; English without it. */
    readonly lang?: string;
    /** A dataset in the form of `dist/data/big-society.json`, or what `readDataset` gives, unchecked; the report without it. */
    readonly data?: unknown;
    /** Takes what is wrong with the options and the data; without it, it is written to the console. */
    readonly onIssues?: (issues: readonly Issue[]) => void;
}
/** A chart that is drawn, with what it was drawn with. */
export interface Drawn extends Omit<ServerDrawing, 'issues' | 'view'> {
    readonly view: AnyView;
    readonly options: Options;
    readonly strings: Strings;
}
/**
 * Draws a chart with the reader's further evidence open.
 *
 * @param report what is drawn where no data is given: all of the report, or what the drop-in holds of it
 * @throws {RangeError} where there is no such chart or option
 * @throws {Error} where there is nothing to draw, with the reason
 */
export declare function drawn(chart: ChartId, given: RenderOptions, report?: 'whole' | 'drop-in'): Drawn;
export {};
