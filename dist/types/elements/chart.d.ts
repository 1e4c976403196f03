import type { Chart } from '../charts/chart.js';
import type { ChartId, Issue } from '../dataset/types.js';
import { onDrawing } from './drawings.js';
import { type Language } from './languages.js';
import { OptionsElement } from './options-element.js';
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
export declare abstract class BigSocietyChart extends OptionsElement {
    #private;
    /** Version of the library that defined the element. */
    static readonly version: string;
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
    /** Resolves when everything that was set is drawn, and what stands at `src` has come or failed. */
    get updateComplete(): Promise<void>;
    /** How many steps there are until all rows are revealed; 0 while a dataset is on its way, and in the table. */
    get steps(): number;
    protected requestUpdate(): void;
    protected takeData(data: unknown): void;
    /** What is wrong with the data and the attributes now, and was left out. */
    get issues(): readonly Issue[];
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** A document does not take over style sheets made in another one. */
    adoptedCallback(): void;
}
