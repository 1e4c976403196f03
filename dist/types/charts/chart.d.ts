import { type TemplateResult } from 'lit/html.js';
import type { Dataset, Issue } from '../dataset/types.js';
import type { DrawContext } from '../draw/context.js';
import { type Message } from '../draw/message.js';
import type { Frame, TableView } from '../layout/view.js';
import type { Options } from '../model/options.js';
import { type ChartState, type Content, type Missing, type ReaderState } from '../model/state.js';
import type { Strings } from '../strings/types.js';
/** What every View has. */
export type AnyView = Frame & {
    readonly table: TableView;
};
/** A template, and what had to be left out of it. */
export interface Drawing<View extends AnyView = AnyView> {
    readonly template: TemplateResult;
    readonly issues: readonly Issue[];
    /** What the template was drawn from; the message where there is nothing to draw. */
    readonly view: View | Message;
}
/** Draws a dataset, or why there is none; pure, so that it runs on a server too. */
export type Chart<View extends AnyView = AnyView> = (source: Dataset | Missing, options: Options, strings: Strings, state?: ReaderState) => Drawing<View>;
/** What makes one chart different from another. */
interface Parts<Shown extends Content, View extends AnyView> {
    /** The chart's name in addresses, which is that of its tag. */
    readonly name: string;
    /** Chooses what is shown. */
    readonly select: (dataset: Dataset, options: Options) => ChartState<Shown>;
    /** Gives everything a place and its words. */
    readonly layout: (content: Shown, options: Options, strings: Strings, state: ReaderState) => View;
    /** Stands above the summary while the chart is shown. */
    readonly above?: (view: View) => TemplateResult;
    readonly draw: (view: View, context: DrawContext) => TemplateResult;
}
/** A chart as marks or as a table, or the message why there is none. */
export declare const chartOf: <Shown extends Content, View extends AnyView>({ name, select, layout, above, draw, }: Parts<Shown, View>) => Chart<View>;
export {};
