import type { Chart } from '../charts/chart.js';
import type { Issue } from '../dataset/types.js';
import { type Options } from '../model/options.js';
import type { ChartEventMap } from './events.js';
/** A server, which has no such class, can import the module all the same. */
declare const Base: typeof HTMLElement;
/**
 * What all charts share: options as attributes and properties, data, issues, updates.
 * What is set in one turn is drawn once, in a microtask after it.
 */
export declare abstract class BigSocietyChart extends Base {
    #private;
    /** Version of the library that defined the element. */
    static readonly version: string;
    static readonly observedAttributes: readonly string[];
    /** Style sheets, from the general to the particular. */
    protected static readonly styles: readonly string[];
    /** Draws the chart. */
    protected static readonly chart: Chart;
    /** A dataset in its compiled form, in place of `src` and of the built-in report; null for these. */
    data: unknown;
    /** Address of another dataset: a `datapackage.json`, or a compiled one; null for the built-in report. */
    src: Options['src'];
    /** Ids of the figures to show, in this order; null for the chart's own choice. */
    figures: Options['figures'];
    /** Ids of the figures to stress; the others recede. */
    highlight: Options['highlight'];
    /** `audit` shows only figures that an audit reported. */
    evidence: Options['evidence'];
    /** One part alone: the number of a failure, `verdict` or `changes`; `all` for the whole chart. */
    show: Options['show'];
    /** Title in place of the chart's own; an empty text shows none. */
    heading: Options['heading'];
    /** Subtitle in place of the chart's own; an empty text shows none. */
    subheading: Options['subheading'];
    /** A sentence of the author's under the chart. */
    note: Options['note'];
    /** Level of the title in the page's outline; `none` for plain text. */
    headingLevel: Options['headingLevel'];
    /** Buttons under the chart. */
    controls: Options['controls'];
    /** Light or dark; `auto` follows the page's `color-scheme`. */
    theme: Options['theme'];
    /** Chart or table. */
    view: Options['view'];
    constructor();
    /** Resolves when everything that was set is drawn, and what stands at `src` is there or has failed. */
    get updateComplete(): Promise<void>;
    /** What is wrong with the data and the attributes, and was left out. */
    get issues(): readonly Issue[];
    attributeChangedCallback(attribute: string, _: string | null, text: string | null): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** A document does not take over style sheets made in another one. */
    adoptedCallback(): void;
}
declare global {
    interface GlobalEventHandlersEventMap extends ChartEventMap {
    }
}
export {};
