import { nothing, type TemplateResult } from 'lit/html.js';
import type { Frame, Link } from '../layout/view.js';
import type { Options } from '../model/options.js';
/** What the frame of a chart lets a reader do. */
export interface Actions {
    readonly switchView: () => void;
}
/** The buttons' words. */
export interface ControlWords {
    readonly table: string;
    readonly chart: string;
}
/** A chart as a figure: title, subtitle and summary above, notes, sources and buttons below. */
export declare function drawFigure(frame: Frame, options: Options, words: ControlWords, actions: Actions, key: TemplateResult | typeof nothing | undefined, body: TemplateResult): TemplateResult;
/** A link, or its words alone where there is no address. */
export declare const drawLink: ({ text, href }: Link) => TemplateResult;
