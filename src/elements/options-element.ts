import { OPTION_NAMES, OPTIONS, type Options } from '../model/options.js';

const PROPERTIES = ['data', ...OPTION_NAMES] as const;

/** A server, which has no such class, can import the module all the same. */
const Base = (typeof HTMLElement === 'undefined' ? Object : HTMLElement) as typeof HTMLElement;

/** The options of a chart as attributes and properties, which keep what was set, allowed or not. */
export abstract class OptionsElement extends Base {
  static readonly observedAttributes: readonly string[] = [
    ...OPTION_NAMES.map((name) => OPTIONS[name].attribute),
    'lang',
  ];

  /** A dataset as an object, in the form of `dist/data/big-society.json`; it comes before `src`. Null for the address, the table between the tags or the built-in report. */
  declare data: unknown;
  /** Address of another dataset: a `datapackage.json` with its files, a table as CSV, or a dataset in the form of `data`. Null for the table between the tags or the built-in report. */
  declare src: Options['src'];
  /** Id of a `<table>` elsewhere in the page that is the chart's data. Null for the one between the tags. */
  declare for: Options['for'];
  /** Ids of figures of the built-in report to show beside the page's own, separated by spaces or commas. */
  declare with: Options['with'];
  /** Ids of the figures to show, in this order, separated by spaces or commas. Null for the chart's own choice. */
  declare figures: Options['figures'];
  /** Ids of the figures to stress; the others recede. */
  declare highlight: Options['highlight'];
  /** `audit` shows only figures that an audit reported. */
  declare evidence: Options['evidence'];
  /** One part alone: the number of a reason (failures), `verdict` or `changes` (balance). */
  declare show: Options['show'];
  /** Title; an empty text shows none. Null for the chart's own. */
  declare heading: Options['heading'];
  /** Subtitle; an empty text shows none. Null for the chart's own. */
  declare subheading: Options['subheading'];
  /** A sentence of yours under the chart. */
  declare note: Options['note'];
  /** Level of the title in the page's outline; `none` makes it plain text. */
  declare headingLevel: Options['headingLevel'];
  /** Buttons under the chart, or `none` for no buttons; `download` and `embed` are there with the second script. */
  declare controls: Options['controls'];
  /** Whether a button on each row opens the detail of its figure: `off` leaves them out. */
  declare details: Options['details'];
  /** Light or dark; `auto` follows the page's `color-scheme`, not the reader's system. */
  declare theme: Options['theme'];
  /** What is shown first; the reader can switch. */
  declare view: Options['view'];
  /** How many rows of the chart are revealed, from the first on, for slides; the others keep their room. Null for all. */
  declare step: Options['step'];

  readonly #set: Partial<Record<(typeof PROPERTIES)[number], unknown>> = {};
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
        get(this: OptionsElement): unknown {
          return this.#set[name] ?? (name === 'data' ? null : OPTIONS[name].default);
        },
        set(this: OptionsElement, value: unknown) {
          if (Object.is(this.#set[name], value)) return;
          this.#set[name] = value;
          if (name === 'data') this.takeData(value);
          this.requestUpdate();
        },
      });
  }

  /** Something was set. */
  protected abstract requestUpdate(): void;

  /** Another dataset was set, unchecked; null for none. */
  protected abstract takeData(data: unknown): void;

  /** Sets what was set before the element was defined. */
  protected takeEarly(): void {
    Object.assign(this, this.#early);
  }

  attributeChangedCallback(attribute: string, _: string | null, text: string | null): void {
    const name = OPTION_NAMES.find((option) => OPTIONS[option].attribute === attribute);
    // What is not allowed is kept, so that the message can quote it.
    if (name !== undefined)
      Object.assign(this, { [name]: text === null ? null : (OPTIONS[name].read(text) ?? text) });
    else this.requestUpdate();
  }
}
