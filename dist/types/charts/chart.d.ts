import { nothing, type TemplateResult } from 'lit/html.js';
import type { Dataset, Issue } from '../dataset/types.js';
import { type Actions } from '../draw/frame.js';
import type { Frame, TableView } from '../layout/view.js';
import type { Options } from '../model/options.js';
import type { ChartState } from '../model/state.js';
import type { Strings } from '../strings/types.js';
/** A template, and what had to be left out of it. */
export interface Drawing {
    readonly template: TemplateResult;
    readonly issues: readonly Issue[];
}
/** Draws a dataset; pure, so that it runs on a server too. */
export type Chart = (dataset: Dataset, options: Options, strings: Strings, actions: Actions) => Drawing;
/** What makes one chart different from another. */
interface Parts<Content, View extends Frame & {
    readonly table: TableView;
}> {
    /** Chooses what is shown. */
    readonly select: (dataset: Dataset, options: Options) => ChartState<Content>;
    /** Gives everything a place and its words. */
    readonly layout: (content: Content, options: Options, strings: Strings) => View;
    /** Stands above the summary while the chart is shown. */
    readonly above: (view: View) => TemplateResult | typeof nothing;
    readonly draw: (view: View) => TemplateResult;
}
/** A chart in its frame, as marks or as a table, or the message why there is none. */
export declare const chartOf: <Content, View extends Frame & {
    readonly table: TableView;
}>({ select, layout, above, draw, }: Parts<Content, View>) => Chart;
export {};
