import { render } from 'lit/html.js';
import type { Chart } from '../charts/chart.js';
import { builtIn } from '../dataset/builtin.js';
import { parseDataset, type Parsed } from '../dataset/parse.js';
import type { Issue } from '../dataset/types.js';
import { OPTION_NAMES, OPTIONS, readOptions, type Options } from '../model/options.js';
import { en } from '../strings/en.js';
import { VERSION } from '../version.js';
import { sheetsOf } from './css.js';

const PROPERTIES = ['data', ...OPTION_NAMES] as const;

/** A server, which has no such class, can import the module all the same. */
const Base = (typeof HTMLElement === 'undefined' ? Object : HTMLElement) as typeof HTMLElement;

/**
 * What all charts share: options as attributes and properties, data, issues, updates.
 * What is set in one turn is drawn once, in a microtask after it.
 */
export abstract class BigSocietyChart extends Base {
  /** Version of the library that defined the element. */
  static readonly version: string = VERSION;

  static readonly observedAttributes: readonly string[] = OPTION_NAMES.map((name) => OPTIONS[name].attribute);

  /** Style sheets, from the general to the particular. */
  protected static readonly styles: readonly string[] = [];

  /** Draws the chart. */
  protected static readonly chart: Chart;

  /** A dataset in its compiled form, in place of the built-in report; null for that. */
  declare data: unknown;
  /** Ids of the figures to show, in this order; null for the chart's own choice. */
  declare figures: Options['figures'];
  /** Ids of the figures to stress; the others recede. */
  declare highlight: Options['highlight'];
  /** `audit` shows only figures that an audit reported. */
  declare evidence: Options['evidence'];
  /** One part alone: the number of a failure, `verdict` or `changes`; `all` for the whole chart. */
  declare show: Options['show'];
  /** Title in place of the chart's own; an empty text shows none. */
  declare heading: Options['heading'];
  /** Subtitle in place of the chart's own; an empty text shows none. */
  declare subheading: Options['subheading'];
  /** A sentence of the author's under the chart. */
  declare note: Options['note'];
  /** Level of the title in the page's outline; `none` for plain text. */
  declare headingLevel: Options['headingLevel'];
  /** Buttons under the chart. */
  declare controls: Options['controls'];
  /** Light or dark; `auto` follows the page's `color-scheme`. */
  declare theme: Options['theme'];
  /** Chart or table. */
  declare view: Options['view'];

  readonly #set: Partial<Record<(typeof PROPERTIES)[number], unknown>> = {};
  #parsed: Parsed | undefined;
  readonly #reported = new Set<string>();
  #update: Promise<void> | undefined;
  #connected = false;
  /** What was set before the element was defined: it hides the accessors, and comes before attributes. */
  readonly #early: Readonly<Record<string, unknown>>;

  constructor() {
    super();
    const early = PROPERTIES.filter((name) => Object.hasOwn(this, name));
    this.#early = Object.fromEntries(early.map((name) => [name, this[name]]));
    for (const name of early) Reflect.deleteProperty(this, name);
  }

  static {
    for (const name of PROPERTIES)
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: BigSocietyChart): unknown {
          return this.#set[name] ?? (name === 'data' ? null : OPTIONS[name].default);
        },
        set(this: BigSocietyChart, value: unknown) {
          if (Object.is(this.#set[name], value)) return;
          this.#set[name] = value;
          if (name === 'data') this.#parsed = value == null ? undefined : parseDataset(value);
          this.#requestUpdate();
        },
      });
  }

  /** Resolves when everything that was set is drawn. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  attributeChangedCallback(attribute: string, _: string | null, text: string | null): void {
    const name = OPTION_NAMES.find((option) => OPTIONS[option].attribute === attribute);
    // What is not allowed is kept, so that the message can quote it.
    if (name !== undefined)
      Object.assign(this, { [name]: text === null ? null : (OPTIONS[name].read(text) ?? text) });
  }

  connectedCallback(): void {
    if (this.#connected) return;
    this.#connected = true;
    Object.assign(this, this.#early);
    this.#adoptStyles(this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
    this.#requestUpdate();
  }

  /** A document does not take over style sheets made in another one. */
  adoptedCallback(): void {
    if (this.shadowRoot !== null) this.#adoptStyles(this.shadowRoot);
  }

  #adoptStyles(root: ShadowRoot): void {
    const { styles } = this.constructor as typeof BigSocietyChart;
    root.adoptedStyleSheets = sheetsOf(styles, this.ownerDocument);
  }

  #requestUpdate(): void {
    if (!this.#connected) return;
    this.#update ??= Promise.resolve().then(() => {
      this.#draw();
    });
  }

  #draw(): void {
    this.#update = undefined;
    const { options, issues } = readOptions(this);
    const { chart } = this.constructor as typeof BigSocietyChart;
    const drawing = chart(this.#parsed?.dataset ?? builtIn(), options, en, { switchView: this.#switchView });
    this.#report([...issues, ...(this.#parsed?.issues ?? []), ...drawing.issues]);
    if (this.shadowRoot !== null) render(drawing.template, this.shadowRoot);
  }

  readonly #switchView = (): void => {
    this.view = this.view === 'table' ? 'chart' : 'table';
  };

  /** Names each issue once, in one warning. */
  #report(issues: readonly Issue[]): void {
    const fresh = issues.filter(({ message }) => !this.#reported.has(message));
    if (fresh.length === 0) return;
    for (const { message } of fresh) this.#reported.add(message);
    console.warn(
      [`<${this.localName}>`, ...fresh.map(({ message, help }) => `${message} ${help}`)].join('\n'),
    );
  }
}
