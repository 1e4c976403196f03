import type { Chart } from '../charts/chart.js';
import type { ChartId, Issue } from '../dataset/types.js';
import { type Options } from '../model/options.js';
import { onDrawing } from './drawings.js';
import type { ChartEventMap } from './events.js';
import { type Language } from './languages.js';
/** A server, which has no such class, can import the module all the same. */
declare const Base: typeof HTMLElement;
/**
 * What all charts share: options as attributes and properties, data, issues, updates.
 * What is set in one turn is drawn once, in a microtask after it.
 *
 * @slot - what is shown until the script has run, while a dataset loads, and where nothing can be drawn; a `<table>` there is the chart's data, unless it carries `data-big-society="fallback"`
 *
 * @csspart figure - the whole chart
 * @csspart heading - the title
 * @csspart subheading - the subtitle
 * @csspart remark - what the dataset has to say of the whole chart
 * @csspart summary - the sentence computed from the data
 * @csspart plot - the rows with their marks
 * @csspart row - a comparison, a reason, a change
 * @csspart label - the name of a row
 * @csspart opener - a button that opens something in place
 * @csspart detail - what is known of a figure, opened below its row
 * @csspart notes - the notes under the chart
 * @csspart sources - the sources
 * @csspart controls - the buttons
 * @csspart control - one button
 * @csspart table - the table
 * @csspart message - why nothing is drawn, or that it is loading
 *
 * @cssprop [--big-society-font-size=max(0.9375rem, 15px)] - size of the text; everything else follows
 * @cssprop [--big-society-padding=0.8em] - room inside the chart's edge
 * @cssprop --big-society-surface - the chart's ground
 * @cssprop --big-society-shade - the ground of what opens
 * @cssprop --big-society-text - text
 * @cssprop --big-society-muted - places, periods, notes, bars of the context
 * @cssprop --big-society-line - connectors and outlines
 * @cssprop --big-society-rule - hairlines
 * @cssprop --big-society-behind - marks of the group said to be left behind, of a fall, of the finding
 * @cssprop --big-society-behind-text - their text
 * @cssprop --big-society-compared - marks and text of the group it is compared with, of a rise
 *
 * @cssState loading - the dataset at `src` is on its way, or the page is not parsed yet
 * @cssState error - what stands at `src` cannot be reached or read
 * @cssState empty - there is no figure to show
 *
 * @fires {CustomEvent<SelectDetail>} big-society-select - The reader clicked a row; `figures` are the ids of the figures in it.
 * @fires {CustomEvent<IssuesDetail>} big-society-issues - What is wrong with the data or the attributes has changed; `issues` are all that there are now, each with `code`, `message` and `help`.
 * @fires {CustomEvent<ViewDetail>} big-society-view - The reader switched between chart and table; `view` is what is shown now.
 * @fires {CustomEvent<StepDetail>} big-society-step - A chart with `step` has drawn another step, or has more steps or fewer than before; `step` is the number of rows that are revealed, `steps` of those there are.
 */
export declare abstract class BigSocietyChart extends Base {
    #private;
    /** Version of the library that defined the element. */
    static readonly version: string;
    static readonly observedAttributes: readonly string[];
    /**
     * Adds a language to all charts of the page, or puts other words in place of some.
     * Charts whose nearest `lang` names it are drawn in it.
     */
    static readonly addLanguage: (language: Language) => void;
    /**
     * Calls back after each drawing of each chart: for the script that makes files of them.
     *
     * @ignore
     */
    static readonly onDrawing: typeof onDrawing;
    /**
     * Style sheets, from the general to the particular.
     *
     * @ignore
     */
    static readonly styles: readonly string[];
    /**
     * Draws the chart.
     *
     * @ignore
     */
    static readonly chart: Chart;
    /** Which one it is. */
    protected static readonly kind: ChartId;
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
    /** Resolves when everything that was set is drawn, and what stands at `src` has come or failed. */
    get updateComplete(): Promise<void>;
    /** How many steps there are until all rows are revealed; 0 while a dataset is on its way, and in the table. */
    get steps(): number;
    /** What is wrong with the data and the attributes now, and was left out. */
    get issues(): readonly Issue[];
    attributeChangedCallback(attribute: string, _: string | null, text: string | null): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** A document does not take over style sheets made in another one. */
    adoptedCallback(): void;
}
declare global {
    /** They bubble out of shadow roots, so the document and the window hear them too. */
    interface GlobalEventHandlersEventMap {
        'big-society-select': ChartEventMap['big-society-select'];
        'big-society-issues': ChartEventMap['big-society-issues'];
        'big-society-view': ChartEventMap['big-society-view'];
        'big-society-step': ChartEventMap['big-society-step'];
    }
}
export {};
