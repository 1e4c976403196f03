import { UNTOUCHED, type ReaderState } from '../model/state.js';

/** What a chart does for its reader. */
interface Host {
  readonly root: ShadowRoot;
  /** What the chart is called in addresses. */
  readonly name: string;
  /** Draws anew; resolves when that is done. */
  readonly redraw: () => Promise<void>;
  readonly switchView: () => void;
  /** Gives up what did not come, so that it is asked for anew. */
  readonly giveUp: () => void;
  readonly select: (figures: readonly string[]) => void;
}

/** What one reader does with one chart, by pointer, by keyboard and by the page's address. */
export class Reader {
  state: ReaderState;
  readonly #host: Host;
  /** The key whose press ended here, so that its release does too. */
  #held = '';
  /** The fragment of the page's address that was followed last. */
  #followed = '';

  constructor(host: Host) {
    this.#host = host;
    const { root } = host;
    // A server opens what could not be opened without script.
    const openers = root.querySelectorAll<HTMLElement>('button[aria-expanded=true]');
    const open = [...openers].map(({ dataset }) => String(dataset['open']));
    this.state = { ...UNTOUCHED, open: new Set(open) };
    root.addEventListener('click', this.#click);
    root.addEventListener('keydown', this.#key);
    root.addEventListener('keyup', this.#key);
  }

  #set(change: Partial<ReaderState>): Promise<void> {
    // A fragment alone would be one of the page's base address, which may be another page.
    const [page = ''] = this.#host.root.ownerDocument.URL.split('#');
    this.state = { ...this.state, page, ...change };
    return this.#host.redraw();
  }

  readonly #click = (event: Event): void => {
    const { select, switchView } = this.#host;
    // What is clicked is an element, if not of this document's classes where the chart was moved.
    const target = event.target as Element;
    const control = target.closest<HTMLElement>('button, a');
    if (control === null) {
      const figures = target.closest('[data-figures]')?.getAttribute('data-figures');
      if (figures) select(figures.split(' '));
      return;
    }
    const { again, open, sort, view } = control.dataset;
    if (again !== undefined) this.again();
    if (open !== undefined) void this.#open([open], !this.state.open.has(open));
    if (sort !== undefined) this.#order(Number(sort));
    if (view !== undefined) {
      switchView();
      void this.#set({ acted: true });
    }
  };

  /** Asks once more for what did not come. */
  again(): void {
    this.#host.giveUp();
    void this.#set({ acted: true });
  }

  #open(ids: readonly string[], isOpen: boolean): Promise<void> {
    const open = new Set(this.state.open);
    for (const id of ids) open[isOpen ? 'add' : 'delete'](id);
    return this.#set({ open });
  }

  /** Rising, then falling, then in the chart's own order. */
  #order(column: number): void {
    const { sort } = this.state;
    const again = sort?.column === column;
    void this.#set({
      sort: again && sort.descending ? null : { column, descending: again },
      acted: true,
    });
  }

  /** Keys that do something here stop here, so that no slide turns; all others pass. */
  readonly #key = (event: Event): void => {
    const { type, key } = event as KeyboardEvent;
    const down = type === 'keydown';
    const stops = down ? this.#acts(key, event.target as Element) : key === this.#held;
    if (stops) event.stopPropagation();
    this.#held = stops && down ? key : '';
  };

  #acts(key: string, target: Element): boolean {
    if (key === 'Escape') return this.#close(target);
    const control = target.closest('button, a')?.localName;
    return key === 'Enter' ? control !== undefined : key === ' ' && control === 'button';
  }

  /** Closes what is open around an element, or by it, and takes the focus back to its button. */
  #close(target: Element): boolean {
    const id = target.closest<HTMLElement>('[aria-expanded=true], div[data-open]')?.dataset['open'];
    if (id === undefined) return false;
    this.#opener((open) => open === id)?.focus();
    void this.#open([id], false);
    return true;
  }

  /** The button that opens something, by what that is called. */
  #opener(isIt: (open: string) => boolean): HTMLElement | undefined {
    const openers = this.#host.root.querySelectorAll<HTMLElement>('button[data-open]');
    return [...openers].find(({ dataset }) => isIt(String(dataset['open'])));
  }

  /** Opens the figure that the page's address names, once, and takes the reader there. */
  async follow(): Promise<void> {
    const { name, root } = this.#host;
    const hash = root.ownerDocument.defaultView?.location.hash ?? '';
    if (hash === this.#followed) return;
    const opener = this.#opener((open) => hash === `#${name}/${encodeURIComponent(open)}`);
    const around = opener?.closest<HTMLElement>('div[data-open]');
    const ids = [opener, around].flatMap((element) => element?.dataset['open'] ?? []);
    if (ids.length > 0) this.#followed = hash;
    if (ids.every((id) => this.state.open.has(id))) return;
    await this.#open(ids, true);
    opener?.focus();
  }
}
