import type { Chart } from '../charts/chart.js';
import type { ChartId, Issue } from '../dataset/types.js';
import { readOptions, type Options } from '../model/options.js';
import { VERSION } from '../version.js';
import { Complaints } from './complaints.js';
import { sheetsOf } from './css.js';
import { DataSource, type Given } from './data-source.js';
import { drew, onDrawing } from './drawings.js';
import type { ChartEventMap } from './events.js';
import { renderKeepingFocus } from './focus.js';
import { addLanguage, languageAround, onLanguage, type Language } from './languages.js';
import { OBSERVED, tableOf, watch } from './own-table.js';
import { OptionsElement } from './options-element.js';
import { Reader } from './reader.js';
import { reveal, stepsOf } from './steps.js';

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
export abstract class BigSocietyChart extends OptionsElement {
  /** Version of the library that defined the element. */
  static readonly version: string = VERSION;

  /**
   * Adds a language to all charts of the page, or puts other words in place of some.
   * Charts whose nearest `lang` names it are drawn in it.
   */
  static readonly addLanguage: (language: Language) => void = addLanguage;

  /**
   * Calls back after each drawing of each chart: for the script that makes files of them.
   *
   * @ignore
   */
  static readonly onDrawing: typeof onDrawing = onDrawing;

  /**
   * Style sheets, from the general to the particular.
   *
   * @ignore
   */
  static readonly styles: readonly string[] = [];

  /**
   * Draws the chart.
   *
   * @ignore
   */
  static readonly chart: Chart;

  /** Which one it is. */
  protected static readonly kind: ChartId;

  readonly #complaints = new Complaints();
  readonly #states = this.attachInternals().states;
  #update: Promise<void> | undefined;
  #connected = false;
  #reader: Reader | undefined;
  /** Whether what stands in the root is still what a server of this version drew. */
  #served = false;
  /** Ends what the element listens to outside of itself. */
  #away: AbortController | undefined;
  /** Sees what changes between the tags. */
  #inside: MutationObserver | undefined;
  /** Resolves when the words have come that are waited for, or the page that is being parsed. */
  #coming: Promise<void> | undefined;
  /** Which step was told of last. */
  #told = '';
  readonly #source = new DataSource(this, () => {
    this.requestUpdate();
    return this.#update;
  });

  /** Resolves when everything that was set is drawn, and what stands at `src` has come or failed. */
  get updateComplete(): Promise<void> {
    if (this.#inside?.takeRecords().length) this.#contentChanged();
    return (
      this.#update?.then(() => this.updateComplete) ??
      this.#coming?.then(() => this.updateComplete) ??
      this.#source.drawn ??
      Promise.resolve()
    );
  }

  /** How many steps there are until all rows are revealed; 0 while a dataset is on its way, and in the table. */
  get steps(): number {
    // Decks count their steps in the turn in which they make a slide, before it would be drawn.
    if (this.#update !== undefined) this.#draw();
    return stepsOf(this.shadowRoot).length;
  }

  protected override requestUpdate(): void {
    // Before it is connected what a server drew is not known. Outside of a page there is no table to be found.
    if (!this.#connected || !this.isConnected) return;
    this.#update ??= Promise.resolve().then(() => {
      this.#draw();
    });
  }

  protected override takeData(data: unknown): void {
    this.#source.set(data);
  }

  /** What is wrong with the data and the attributes now, and was left out. */
  get issues(): readonly Issue[] {
    return this.#complaints.issues;
  }

  connectedCallback(): void {
    if (!this.#connected) {
      this.#connected = true;
      this.takeEarly();
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      this.#served = root.querySelector(`[data-version="${VERSION}"]`) !== null;
      this.#adoptStyles(root);
      this.#reader = new Reader({
        root,
        name: `big-society-${(this.constructor as typeof BigSocietyChart).kind}`,
        redraw: () => {
          this.requestUpdate();
          return this.updateComplete;
        },
        switchView: this.#switchView,
        giveUp: () => {
          this.#source.rest();
        },
        select: (figures) => {
          this.#tell('big-society-select', { figures });
        },
      });
    }
    this.#listen();
    if (this.#served) this.#takeOver();
    else this.requestUpdate();
  }

  /** What a server of this version drew stays until something changes; its language is needed by then. */
  #takeOver(): void {
    languageAround(this);
    if (this.shadowRoot !== null) this.#reveal(this.shadowRoot, readOptions(this).options.step);
    void this.#reader?.follow();
  }

  /** The rows up to a step; tells when it is another one, or when there are more steps or fewer. */
  #reveal(root: ShadowRoot, step: Options['step']): void {
    reveal(root, step);
    const now = `${String(step)} of ${String(this.steps)}`;
    const isNew = now !== this.#told;
    // Before it is told: who hears it may ask for another step at once.
    this.#told = now;
    if (step !== null && isNew) this.#tell('big-society-step', { step, steps: this.steps });
  }

  disconnectedCallback(): void {
    // An element that is only moved is back by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#rest();
    });
  }

  #rest(): void {
    this.#away?.abort();
    this.#source.rest();
  }

  /** To the languages of the page and to its address. */
  #listen(): void {
    this.#away?.abort();
    this.#away = new AbortController();
    const { signal } = this.#away;
    onLanguage((isNew) => {
      if (!isNew || !this.#served) this.requestUpdate();
    }, signal);
    this.#inside = watch(this, this.#contentChanged, signal);
    const view = this.ownerDocument.defaultView;
    view?.addEventListener('hashchange', () => void this.#reader?.follow(), { signal });
    view?.addEventListener(
      'online',
      () => {
        if (this.issues.some(({ code }) => code === 'unreachable')) this.#reader?.again();
      },
      { signal },
    );
    // A frame that goes disconnects nothing in it.
    view?.addEventListener(
      'pagehide',
      ({ persisted }) => {
        if (!persisted) this.#rest();
      },
      { signal },
    );
  }

  /** What a server drew stays as it is, unless a table comes between the tags that it did not know. */
  readonly #contentChanged = (): void => {
    if (!this.#served || tableOf(this, this.for) !== null) this.requestUpdate();
  };

  /** A document does not take over style sheets made in another one. */
  adoptedCallback(): void {
    if (this.shadowRoot !== null) this.#adoptStyles(this.shadowRoot);
  }

  #adoptStyles(root: ShadowRoot): void {
    const { styles } = this.constructor as typeof BigSocietyChart;
    root.adoptedStyleSheets = sheetsOf(styles, this.ownerDocument);
  }

  #draw(): void {
    this.#update = undefined;
    const { options, issues } = readOptions(this);
    const { chart, kind } = this.constructor as typeof BigSocietyChart;
    const around = languageAround(this);
    const coming = around.coming ?? this.#source.coming(options);
    this.#coming = coming?.then(() => {
      this.requestUpdate();
    });
    const source: Given =
      coming === null ? this.#source.read(options, around, kind) : { result: 'loading', issues: [] };
    const named = options.for === null ? null : tableOf(this, options.for);
    if (named !== null) this.#inside?.observe(named, OBSERVED);
    const drawing = chart(source.result, options, around.spoken.strings, this.#reader?.state);
    this.#states.clear();
    if (!('summary' in drawing.view)) this.#states.add(stateOf(source.result));
    const root = this.shadowRoot;
    if (root !== null) {
      this.#served = false;
      renderKeepingFocus(drawing.template, root);
      this.#reveal(root, options.step);
      drew({ host: this, root, drawing, options, strings: around.spoken.strings });
    }
    const found = [...issues, ...source.issues, ...drawing.issues];
    if (this.#complaints.take(this.localName, found)) this.#tell('big-society-issues', { issues: found });
    void this.#reader?.follow();
  }

  readonly #switchView = (): void => {
    // As an attribute, so that a copy of the element shows the same.
    this.setAttribute('view', this.view === 'table' ? 'chart' : 'table');
    this.#tell('big-society-view', { view: this.view });
  };

  #tell<K extends keyof ChartEventMap>(name: K, detail: ChartEventMap[K]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** What pages call it where no figure is drawn, for `:state()`. */
const stateOf = (result: Given['result']): string =>
  typeof result !== 'string' || result === 'no-figures' ? 'empty' : result === 'loading' ? result : 'error';
