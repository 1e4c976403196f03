import { html, type TemplateResult } from 'lit/html.js';
import type { Strings } from '../strings/types.js';

/** Ranges, and numbers with signs or short forms that are not said, or not as they are meant. */
const SPECIAL = /(\d{1,20}–\d+| ?[≈−]\S*| ?\+?£?[\d.,]{1,20}(?:bn|m)\b)/;

/** A text whose ranges, such as 2010–11, stay on one line, and whose numbers are in words for the ear: "minus 7". */
export const spoken = (text: string, strings: Strings): readonly (string | TemplateResult)[] =>
  text.split(SPECIAL).map((part, index) => (index % 2 === 1 ? drawSpecial(part, strings) : part));

function drawSpecial(part: string, { aloud }: Strings): TemplateResult {
  const said = aloud(part);
  return said === part
    ? html`<span class="range">${part}</span>`
    : html`<span class="range" aria-hidden="true">${part}</span><span class="ear">${said}</span>`;
}
