import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DetailView, Fact } from '../layout/detail.js';
import type { Strings } from '../strings/types.js';
import type { DrawContext } from './context.js';
import { drawLink } from './link.js';
import { dotted } from './origin.js';
import { spoken } from './text.js';

/**
 * A button that opens something in place.
 *
 * @param id what is opened; its element has it too, as `data-open`
 * @param of what it belongs to, for the ear
 */
export const drawToggle = (id: string, open: boolean, label: string, of: string): TemplateResult =>
  html`<button class="link opener" part="opener" type="button" data-open=${id} aria-expanded=${open} aria-controls=${open ? `open-${id}` : nothing}>${label}<span class="ear">: ${of}</span></button>`;

/** The button that opens the detail of a row, at the end of the row's line of origin. */
export const drawOpener = (detail: DetailView | null, { strings }: DrawContext): TemplateResult | null =>
  detail && drawToggle(detail.id, detail.facts !== null, strings.detail.open, detail.name);

/** The detail of a row, while it is open. */
export const drawDetail = (
  detail: DetailView | null,
  { address, strings }: DrawContext,
): TemplateResult | typeof nothing =>
  detail?.facts == null
    ? nothing
    : html`<div class="detail" part="detail" id="open-${detail.id}" data-open=${detail.id}>
        <dl class="facts">${detail.facts.map((fact) => drawFact(fact, strings))}</dl>
        <p><a class="link" href="${address}/${encodeURIComponent(detail.id)}">${strings.detail.link}<span class="ear">: ${detail.name}</span></a></p>
      </div>`;

const drawFact = ({ term, items }: Fact, strings: Strings): TemplateResult =>
  html`<div class="fact">
    <dt>${term}</dt>
    <dd>${items.map((item, index) => {
      const part = item.href === null ? spoken(item.text, strings) : drawLink(item);
      return index === 0 ? part : dotted(part);
    })}</dd>
  </div>`;
