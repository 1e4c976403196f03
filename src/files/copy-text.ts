/** A text to be copied, with its label. */
export class CopyText {
  readonly element: HTMLLabelElement;
  readonly #label: Text;
  readonly #text: HTMLTextAreaElement;

  constructor(document: Document) {
    this.#text = document.createElement('textarea');
    this.#text.readOnly = true;
    this.#text.rows = 6;
    // Keys that move in it or copy from it turn no slide.
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      this.#text.addEventListener(type, (event) => {
        if (event.key !== 'Escape') event.stopPropagation();
      });
    this.#label = document.createTextNode('');
    this.element = document.createElement('label');
    this.element.append(this.#label, this.#text);
  }

  /** Says what to do; the text stays where it is, and with it what is selected. */
  set label(label: string) {
    this.#label.data = label;
  }

  /** Shows a text, selected. */
  show(text: string): void {
    this.#text.value = text;
    this.element.hidden = false;
    this.#text.focus();
    this.#text.select();
  }
}
