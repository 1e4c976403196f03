import { LitElement, type nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import type { Dataset, Issue } from '../dataset/types.js';
import type { Frame, TableView } from '../layout/view.js';
import { type Options } from '../model/options.js';
import type { Reason } from '../model/state.js';
import type { Strings } from '../strings/types.js';
/** What a chart draws, or why it does not. */
export type Drawing = {
    readonly template: TemplateResult;
    readonly issues: readonly Issue[];
} | {
    readonly reason: Reason;
    readonly issues: readonly Issue[];
};
/**
 * What all charts share: options as attributes and properties, data, issues, messages.
 * Class fields would hide Lit's accessors, so the properties are only declared.
 */
export declare abstract class BigSocietyChart extends LitElement {
    #private;
    /** Version of the library that defined the element. */
    static readonly version: string;
    static readonly properties: Record<string, PropertyDeclaration>;
    /** A dataset in its compiled form, in place of the built-in report; null for that. */
    data: unknown;
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
    /** Draws a dataset; pure, so that it runs on a server too. */
    protected abstract draw(dataset: Dataset, options: Options, strings: Strings): Drawing;
    /** The frame around a chart or, if the reader wants it, around its table. */
    protected frame(view: Frame & {
        readonly table: TableView;
    }, options: Options, strings: Strings, above: TemplateResult | typeof nothing, chart: () => TemplateResult): TemplateResult;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** A document does not take over style sheets made in another one. */
    adoptedCallback(): void;
}
