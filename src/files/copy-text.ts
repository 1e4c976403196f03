import { buttonIn } from './disclosure.js';

/** Words of a text that is to be copied. */
export interface CopyWords {
  readonly label: string;
  readonly copyText: string;
}

/** A text to be copied: with its label, and a button that copies it. */
export class CopyText {
  readonly element: HTMLElement;
  readonly #label: Text;
  readonly #text: HTMLTextAreaElement;
  readonly #button: HTMLButtonElement;

  /** @param copied is called when the text was copied */
  constructor(document: Document, copied: () => void) {
    this.#text = document.createElement('textarea');
    this.#text.readOnly = true;
    this.#text.rows = 6;
    // Keys that move in it or copy from it turn no slide.
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      this.#text.addEventListener(type, (event) => {
        if (event.key !== 'Escape') event.stopPropagation();
      });
    this.#label = document.createTextNode('');
    const label = document.createElement('label');
    label.append(this.#label, this.#text);
    this.#button = buttonIn(document);
    this.#button.addEventListener('click', () => void this.#copy(copied));
    this.element = document.createElement('span');
    this.element.className = 'copy';
    this.element.append(label, this.#button);
  }

  /** Says what to do; the text stays where it is, and with it what is selected. */
  set words({ label, copyText }: CopyWords) {
    this.#label.data = label;
    this.#button.textContent = copyText;
  }

  /** The text; what is selected in it stays where it is the same. */
  set text(text: string) {
    if (this.#text.value !== text) this.#text.value = text;
  }

  /** Shows a text, selected. */
  show(text: string): void {
    this.text = text;
    this.element.hidden = false;
    this.#select();
  }

  async #copy(copied: () => void): Promise<void> {
    this.#select();
    try {
      await navigator.clipboard.writeText(this.#text.value);
      copied();
    } catch {
      // A frame or a page without encryption may not: it is selected, for the reader to copy.
    }
  }

  #select(): void {
    this.#text.focus();
    this.#text.select();
  }
}
