/** A button under a chart, and what it opens below the buttons. */
export class Disclosure {
  readonly opener: HTMLButtonElement;
  readonly group: HTMLElement;

  /** @param id of what opens, once in a chart */
  constructor(document: Document, id: string) {
    this.opener = buttonIn(document);
    this.opener.classList.add('files-opener');
    this.opener.setAttribute('aria-controls', id);
    this.group = document.createElement('span');
    this.group.id = id;
    this.group.className = 'files-group';
    this.group.role = 'group';
    this.open = false;
  }

  get open(): boolean {
    return !this.group.hidden;
  }

  set open(open: boolean) {
    this.group.hidden = !open;
    this.opener.ariaExpanded = String(open);
  }

  /** Whether something is its button, or stands in what it opens. */
  holds(target: EventTarget | null): boolean {
    return target instanceof Node && (this.opener.contains(target) || this.group.contains(target));
  }

  /** What the button and the group are called. */
  set name(name: string) {
    this.opener.textContent = name;
    this.group.ariaLabel = name;
  }
}

/** A button as those of the charts. */
export function buttonIn(document: Document): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'control';
  button.part = 'control';
  return button;
}
