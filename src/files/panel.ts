import { fileWordsOf } from '../strings/files.js';
import type { Shown } from './content.js';
import { KINDS, type Kind } from './kinds.js';
import { fileNameOf, maySave, save } from './save.js';

/** The download button of one chart, with the buttons that it opens. */
export class Panel {
  readonly element: HTMLElement;
  readonly #document: Document;
  readonly #opener: HTMLButtonElement;
  readonly #group: HTMLElement;
  readonly #buttons: readonly HTMLButtonElement[];
  readonly #status: HTMLElement;
  readonly #copy: HTMLLabelElement;
  readonly #label: Text;
  readonly #text: HTMLTextAreaElement;
  #shown: Shown;
  /** Whether the press of Escape ended here, so that its release does too. */
  #held = false;

  constructor(document: Document, shown: Shown) {
    this.#document = document;
    this.#shown = shown;
    this.element = document.createElement('span');
    this.element.className = 'files';
    // So that the chart leaves it where it is.
    this.element.dataset['guest'] = '';
    this.#opener = this.#button();
    this.#opener.classList.add('files-opener');
    this.#opener.setAttribute('aria-controls', 'files');
    this.#opener.addEventListener('click', () => {
      this.#toggle(this.#opener.ariaExpanded !== 'true');
    });
    this.#group = document.createElement('span');
    this.#group.id = 'files';
    this.#group.className = 'files-group';
    this.#group.role = 'group';
    // In a sandbox a picture can be neither saved nor copied as text.
    const kinds = this.#maySave ? KINDS : KINDS.filter(({ name }) => name !== 'png');
    this.#buttons = kinds.map((kind) => {
      const button = this.#button();
      button.name = kind.name;
      button.addEventListener('click', () => void this.#give(kind));
      return button;
    });
    this.#status = document.createElement('span');
    this.#status.className = 'ear';
    this.#status.role = 'status';
    this.#text = document.createElement('textarea');
    this.#text.readOnly = true;
    this.#text.rows = 6;
    this.#copy = document.createElement('label');
    this.#label = document.createTextNode('');
    this.#copy.append(this.#label, this.#text);
    this.#group.append(...this.#buttons, this.#copy);
    this.element.append(this.#opener, this.#group, this.#status);
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      this.element.addEventListener(type, this.#key);
    this.#toggle(false);
    this.show(shown);
  }

  get #maySave(): boolean {
    return this.#document.defaultView !== null && maySave(this.#document.defaultView);
  }

  /** Takes what the chart shows now, in its language. */
  show(shown: Shown): void {
    this.#shown = shown;
    const words = fileWordsOf(shown.strings);
    this.#opener.textContent = words.download;
    this.#group.ariaLabel = words.download;
    for (const button of this.#buttons) {
      const kind = KINDS.find(({ name }) => name === button.name);
      if (kind !== undefined) button.textContent = words[kind.name];
    }
    // The text stays where it is, and with it what is selected.
    this.#label.data = words.copy;
  }

  #button(): HTMLButtonElement {
    const button = this.#document.createElement('button');
    button.type = 'button';
    button.className = 'control';
    button.part = 'control';
    return button;
  }

  #toggle(open: boolean): void {
    this.#group.hidden = !open;
    this.#opener.ariaExpanded = String(open);
    this.#copy.hidden = true;
    this.#status.textContent = '';
  }

  /** Saves a file, or shows its text where the page may not save any. */
  async #give({ name, extension, type, make }: Kind): Promise<void> {
    const words = fileWordsOf(this.#shown.strings);
    try {
      const made = await make(this.#shown, this.#document);
      if (!this.#maySave && typeof made === 'string') {
        this.#text.value = made;
        this.#copy.hidden = false;
        this.#text.focus();
        this.#text.select();
        return;
      }
      const file = `${this.#shown.name}-${fileNameOf(this.#shown.view.name)}${name === 'citation' ? '-citation' : ''}.${extension}`;
      save(new Blob([made], { type }), file, this.#document);
      this.#status.textContent = words.saved(file);
    } catch (error) {
      this.#status.textContent = String(error);
      console.warn(`<${this.#shown.name}>: ${String(error)}`);
    }
  }

  /** Escape closes what is open and stops there, so that no slide turns; so do all keys in the text. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.target === this.#text) event.stopPropagation();
    if (event.key !== 'Escape') return;
    const acts = event.type === 'keydown' && this.#opener.ariaExpanded === 'true';
    if (acts) {
      this.#toggle(false);
      this.#opener.focus();
    }
    if (acts || this.#held) event.stopPropagation();
    this.#held = acts;
  };
}
