import { type Options } from '../model/options.js';
/** A server, which has no such class, can import the module all the same. */
declare const Base: typeof HTMLElement;
/** The options of a chart as attributes and properties, which keep what was set, allowed or not. */
export declare abstract class OptionsElement extends Base {
    #private;
    static readonly observedAttributes: readonly string[];
    /** A dataset as an object, in the form of `dist/data/big-society.json`; it comes before `src`. Null for the address, the table between the tags or the built-in report. */
    data: unknown;
    /** Address of another dataset: a `datapackage.json` with its files, a table as CSV, or a dataset in the form of `data`. Null for the table between the tags or the built-in report. */
    src: Options['src'];
    /** Id of a `<table>` elsewhere in the page that is the chart's data. Null for the one between the tags. */
    for: Options['for'];
    /** Ids of figures of the built-in report to show beside the page's own, separated by spaces or commas. */
    with: Options['with'];
    /** Ids of the figures to show, in this order, separated by spaces or commas. Null for the chart's own choice. */
    figures: Options['figures'];
    /** Ids of the figures to stress; the others recede. */
    highlight: Options['highlight'];
    /** `audit` shows only figures that an audit reported. */
    evidence: Options['evidence'];
    /** One part alone: the number of a reason (failures), `verdict` or `changes` (balance). */
    show: Options['show'];
    /** Title; an empty text shows none. Null for the chart's own. */
    heading: Options['heading'];
    /** Subtitle; an empty text shows none. Null for the chart's own. */
    subheading: Options['subheading'];
    /** A sentence of yours under the chart. */
    note: Options['note'];
    /** Level of the title in the page's outline; `none` makes it plain text. */
    headingLevel: Options['headingLevel'];
    /** Buttons under the chart, or `none` for no buttons; `download` and `embed` are there with the second script. */
    controls: Options['controls'];
    /** Whether a button on each row opens the detail of its figure: `off` leaves them out. */
    details: Options['details'];
    /** Light or dark; `auto` follows the page's `color-scheme`, not the reader's system. */
    theme: Options['theme'];
    /** What is shown first; the reader can switch. */
    view: Options['view'];
    /** How many rows of the chart are revealed, from the first on, for slides; the others keep their room. Null for all. */
    step: Options['step'];
    constructor();
    /** Something was set. */
    protected abstract requestUpdate(): void;
    /** Another dataset was set, unchecked; null for none. */
    protected abstract takeData(data: unknown): void;
    /** Sets what was set before the element was defined. */
    protected takeEarly(): void;
    attributeChangedCallback(attribute: string, _: string | null, text: string | null): void;
}
export {};
