import { fileWordsOf } from '../strings/files.js';
import type { Shown } from './content.js';
import { CopyText } from './copy-text.js';
import { buttonIn, Disclosure } from './disclosure.js';
import { embedCodeOf, hasCode, scriptFolder } from './embed-code.js';
import { KINDS, type Kind } from './kinds.js';
import { fileNameOf, maySave, save } from './save.js';

/** What the second script puts under one chart: a button for files, and one for the code of the chart. */
export class Panel {
  readonly element: HTMLElement;
  readonly #document: Document;
  readonly #files: Disclosure;
  readonly #embed: Disclosure;
  readonly #buttons: readonly HTMLButtonElement[];
  readonly #status: HTMLElement;
  readonly #fileText: CopyText;
  readonly #code: CopyText;
  #shown: Shown;
  /** Whether the press of Escape ended here, so that its release does too. */
  #held = false;

  constructor(document: Document, shown: Shown) {
    this.#document = document;
    this.#shown = shown;
    this.#files = new Disclosure(document, 'files');
    this.#embed = new Disclosure(document, 'embed');
    // In a sandbox a picture can be neither saved nor copied as text.
    const kinds = this.#maySave ? KINDS : KINDS.filter(({ name }) => name !== 'png');
    this.#buttons = kinds.map((kind) => {
      const button = buttonIn(document);
      button.name = kind.name;
      button.addEventListener('click', () => void this.#give(kind));
      return button;
    });
    this.#status = document.createElement('span');
    this.#status.className = 'ear';
    this.#status.role = 'status';
    const copied = (): void => {
      this.#status.textContent = fileWordsOf(this.#shown.strings).copied;
    };
    this.#fileText = new CopyText(document, copied);
    this.#fileText.element.hidden = true;
    this.#code = new CopyText(document, copied);
    this.#files.group.append(...this.#buttons, this.#fileText.element);
    this.#embed.group.append(this.#code.element);
    this.element = document.createElement('span');
    this.element.className = 'files';
    // So that the chart leaves it where it is.
    this.element.dataset['guest'] = '';
    const both = [this.#files, this.#embed];
    this.element.append(...both.map(({ opener }) => opener), ...both.map(({ group }) => group), this.#status);
    for (const one of both)
      one.opener.addEventListener('click', () => {
        this.#toggle(one);
      });
    for (const type of ['keydown', 'keyup'] as const) this.element.addEventListener(type, this.#key);
    this.show(shown);
  }

  get #maySave(): boolean {
    return this.#document.defaultView !== null && maySave(this.#document.defaultView);
  }

  /** Takes what the chart shows now, in its language. */
  show(shown: Shown): void {
    this.#shown = shown;
    const { controls } = shown.options;
    const words = fileWordsOf(shown.strings);
    this.#files.opener.hidden = !controls.includes('download');
    this.#embed.opener.hidden = !(controls.includes('embed') && hasCode(shown));
    for (const one of [this.#files, this.#embed]) if (one.opener.hidden) one.open = false;
    this.#files.name = words.download;
    this.#embed.name = words.embed;
    for (const button of this.#buttons) {
      const kind = KINDS.find(({ name }) => name === button.name);
      if (kind !== undefined) button.textContent = words[kind.name];
    }
    const { copyText } = words;
    this.#fileText.words = { label: words.copy, copyText };
    this.#code.words = {
      label: scriptFolder(this.#document) === '' ? words.codeBeside : words.code,
      copyText,
    };
    if (this.#embed.open) this.#code.text = embedCodeOf(shown);
  }

  #toggle(one: Disclosure): void {
    one.open = !one.open;
    this.#fileText.element.hidden = true;
    this.#status.textContent = '';
    if (this.#embed.open && one === this.#embed) this.#code.show(embedCodeOf(this.#shown));
  }

  /** Saves a file, or shows its text where the page may not save any. */
  async #give({ name, extension, type, make }: Kind): Promise<void> {
    const words = fileWordsOf(this.#shown.strings);
    try {
      const made = await make(this.#shown, this.#document);
      if (!this.#maySave && typeof made === 'string') {
        this.#fileText.show(made);
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

  /** Escape closes what is open and stops there, so that no slide turns. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // That in which the reader is, or another that is open.
    const open = [this.#files, this.#embed]
      .filter((one) => one.open)
      .sort((one) => (one.holds(event.target) ? -1 : 1))[0];
    const acts = event.type === 'keydown' && open !== undefined;
    if (acts) {
      this.#toggle(open);
      open.opener.focus();
    }
    if (acts || this.#held) event.stopPropagation();
    this.#held = acts;
  };
}
