import { nothing, type TemplateResult } from 'lit/html.js';
import type { Dataset, Issue } from '../dataset/types.js';
import { type Actions } from '../draw/frame.js';
import type { Frame, TableView } from '../layout/view.js';
import type { Options } from '../model/options.js';
import type { ChartState, Content, Missing } from '../model/state.js';
import type { Strings } from '../strings/types.js';
/** A template, and what had to be left out of it. */
export interface Drawing {
    readonly template: TemplateResult;
    readonly issues: readonly Issue[];
}
/** Draws a dataset, or why there is none; pure, so that it runs on a server too. */
export type Chart = (source: Dataset | Missing, options: Options, strings: Strings, actions: Actions) => Drawing;
/** What makes one chart different from another. */
interface Parts<Shown extends Content, View extends Frame & {
    readonly table: TableView;
}> {
    /** Chooses what is shown. */
    readonly select: (dataset: Dataset, options: Options) => ChartState<Shown>;
    /** Gives everything a place and its words. */
    readonly layout: (content: Shown, options: Options, strings: Strings) => View;
    /** Stands above the summary while the chart is shown. */
    readonly above?: (view: View) => TemplateResult | typeof nothing;
    readonly draw: (view: View) => TemplateResult;
}
/** A chart as marks or as a table, or the message why there is none. */
export declare const chartOf: <Shown extends Content, View extends Frame & {
    readonly table: TableView;
}>({ select, layout, above, draw, }: Parts<Shown, View>) => Chart;
export {};
