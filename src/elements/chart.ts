import {
  LitElement,
  type nothing,
  type CSSResult,
  type PropertyDeclaration,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { builtIn } from '../dataset/builtin.js';
import { parseDataset } from '../dataset/parse.js';
import type { Dataset, Issue } from '../dataset/types.js';
import { drawFrame } from '../draw/frame.js';
import { drawMessage } from '../draw/message.js';
import { drawTable } from '../draw/table.js';
import type { Frame, TableView } from '../layout/view.js';
import { OPTION_NAMES, OPTIONS, readOptions, type Options } from '../model/options.js';
import type { Reason } from '../model/state.js';
import { en } from '../strings/en.js';
import type { Strings } from '../strings/types.js';
import { VERSION } from '../version.js';

/** What a chart draws, or why it does not. */
export type Drawing =
  | { readonly template: TemplateResult; readonly issues: readonly Issue[] }
  | { readonly reason: Reason; readonly issues: readonly Issue[] };

/**
 * What all charts share: options as attributes and properties, data, issues, messages.
 * Class fields would hide Lit's accessors, so the properties are only declared.
 */
export abstract class BigSocietyChart extends LitElement {
  /** Version of the library that defined the element. */
  static readonly version: string = VERSION;

  static override readonly properties: Record<string, PropertyDeclaration> = {
    data: { attribute: false },
    ...Object.fromEntries(
      OPTION_NAMES.map((name) => [
        name,
        {
          attribute: OPTIONS[name].attribute,
          // What is not allowed is kept, so that the message can quote it.
          converter: (text: string | null) =>
            text === null ? OPTIONS[name].default : (OPTIONS[name].read(text) ?? text),
        },
      ]),
    ),
  };

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

  #dataset: Dataset | undefined;
  #dataIssues: readonly Issue[] = [];
  #reported = new Set<string>();

  constructor() {
    super();
    this.data = null;
    Object.assign(this, Object.fromEntries(OPTION_NAMES.map((name) => [name, OPTIONS[name].default])));
  }

  /** Draws a dataset; pure, so that it runs on a server too. */
  protected abstract draw(dataset: Dataset, options: Options, strings: Strings): Drawing;

  /** The frame around a chart or, if the reader wants it, around its table. */
  protected frame(
    view: Frame & { readonly table: TableView },
    options: Options,
    strings: Strings,
    above: TemplateResult | typeof nothing,
    chart: () => TemplateResult,
  ): TemplateResult {
    const body = options.view === 'table' ? drawTable(view.table) : chart();
    return drawFrame(view, options, strings.controls, { switchView: this.#switchView }, above, body);
  }

  readonly #switchView = (): void => {
    this.view = this.view === 'table' ? 'chart' : 'table';
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('data')) return;
    const parsed = this.data === null || this.data === undefined ? null : parseDataset(this.data);
    this.#dataset = parsed?.dataset;
    this.#dataIssues = parsed?.issues ?? [];
  }

  protected override render(): TemplateResult {
    const { options, issues } = readOptions(this);
    const drawing = this.draw(this.#dataset ?? builtIn(), options, en);
    this.#report([...issues, ...this.#dataIssues, ...drawing.issues]);
    if ('template' in drawing) return drawing.template;
    const [reason, help] = en.empty[drawing.reason];
    return drawMessage({ language: en.language, reason, help }, options.theme);
  }

  /** Names each issue once, in one warning. */
  #report(issues: readonly Issue[]): void {
    const fresh = issues.filter(({ message }) => !this.#reported.has(message));
    if (fresh.length === 0) return;
    for (const { message } of fresh) this.#reported.add(message);
    console.warn(
      [`<${this.localName}>`, ...fresh.map(({ message, help }) => `${message} ${help}`)].join('\n'),
    );
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#adoptStyles(root);
    return root;
  }

  /** A document does not take over style sheets made in another one. */
  adoptedCallback(): void {
    if (this.shadowRoot !== null) this.#adoptStyles(this.shadowRoot);
  }

  /** Gives a root the element's styles as sheets of its own document. */
  #adoptStyles(root: ShadowRoot): void {
    const Sheet = this.ownerDocument.defaultView?.CSSStyleSheet;
    if (Sheet === undefined) return;
    const styles = (this.constructor as typeof LitElement).elementStyles as readonly CSSResult[];
    root.adoptedStyleSheets = styles.map(({ cssText }) => {
      const sheet = new Sheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }
}
