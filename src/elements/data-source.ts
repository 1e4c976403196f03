import { datasetOf } from '../charts/dataset-of.js';
import { builtIn } from '../dataset/builtin.js';
import { ask, type Asked, type Loaded } from '../dataset/load.js';
import { multilingual, type Multilingual } from '../dataset/multilingual.js';
import { refuse } from '../dataset/read.js';
import type { ChartId, Dataset, Issue } from '../dataset/types.js';
import type { Options } from '../model/options.js';
import type { Missing } from '../model/state.js';
import type { Around } from './languages.js';
import { mayCome, readTexts, tableOf, takeStray } from './own-table.js';

/** What an element draws from, with what is wrong with it. */
export interface Given {
  readonly result: Dataset | Missing;
  readonly issues: readonly Issue[];
}

/** What an element asked for at an address. */
interface Share extends Asked {
  readonly src: string;
  /** Resolves when the answer is drawn. */
  readonly drawn: Promise<void>;
  answer?: Loaded;
}

/** Where the data of one element comes from: an object, an address, a table between its tags, or the built-in report. */
export class DataSource {
  readonly #host: Element;
  readonly #redraw: () => Promise<void> | undefined;
  #data: Multilingual | undefined;
  #share: Share | undefined;
  #parsed: Promise<void> | undefined;

  /** @param redraw is called when what stands at the address has come or failed; resolves when that is drawn */
  constructor(host: Element, redraw: () => Promise<void> | undefined) {
    this.#host = host;
    this.#redraw = redraw;
  }

  /** Resolves when what was asked for at an address is drawn; undefined where nothing was. */
  get drawn(): Promise<void> | undefined {
    return this.#share?.drawn;
  }

  /** Takes a dataset as an object, unchecked; null for none. */
  set(data: unknown): void {
    this.#data = data == null ? undefined : multilingual(() => data);
  }

  /** Resolves when the page is parsed, where it may still bring a table; null where nothing is to be waited for. */
  coming({ src, for: id }: Options): Promise<void> | null {
    if (this.#data !== undefined || src !== null || !mayCome(this.#host, id)) return null;
    return (this.#parsed ??= new Promise((resolve) => {
      this.#host.ownerDocument.addEventListener('DOMContentLoaded', () => {
        resolve();
      });
    }));
  }

  /** What to draw from. */
  read({ src, for: id, with: beside }: Options, around: Around, chart: ChartId): Given {
    const wanted = this.#data === undefined ? src : null;
    if (this.#share?.src !== wanted) this.#leave();
    if (wanted !== null && this.#host.isConnected) this.#share ??= this.#ask(wanted);
    const { result = 'loading', issues = [] } =
      wanted === null ? this.#inPage(id) : (this.#share?.answer ?? {});
    if (typeof result === 'string') return { result, issues };
    const parsed = datasetOf(result, chart, builtIn, beside, around.spoken, around.lang);
    return { result: parsed.dataset, issues: [...issues, ...parsed.issues] };
  }

  #inPage(id: string | null): Loaded | { readonly result: 'no-figures'; readonly issues: readonly Issue[] } {
    if (this.#data !== undefined) return { result: this.#data, issues: [] };
    if (id === null && tableOf(this.#host, id) === null) takeStray(this.#host);
    const table = tableOf(this.#host, id);
    if (table !== null) return { result: readTexts(table), issues: [] };
    return id === null
      ? { result: builtIn, issues: [] }
      : { result: 'no-figures', issues: [refuse('for', id, 'the id of a table in this page')] };
  }

  /** Asks no longer for what has not come. */
  rest(): void {
    if (typeof (this.#share?.answer?.result ?? '') === 'string') this.#leave();
  }

  #leave(): void {
    this.#share?.leave();
    this.#share = undefined;
  }

  #ask(src: string): Share {
    const asked = ask(src, this.#host.ownerDocument.baseURI);
    const drawn = asked.loaded.then((answer) => {
      if (this.#share !== share) return;
      share.answer = answer;
      return this.#redraw();
    });
    const share: Share = { ...asked, src, drawn };
    return share;
  }
}
