import { html, type TemplateResult } from 'lit/html.js';

/** Text whose ranges, such as 2010–11, stay on one line. */
export const unbroken = (text: string): readonly (string | TemplateResult)[] =>
  text
    .split(/(\d+–\d+)/)
    .map((part, index) => (index % 2 === 1 ? html`<span class="range">${part}</span>` : part));
