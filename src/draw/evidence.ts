import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { EvidenceView } from '../layout/evidence.js';
import type { Graphic } from '../layout/graphic.js';
import { drawBars } from './bars.js';
import type { DrawContext } from './context.js';
import { drawDetail, drawOpener } from './detail.js';
import { drawLine } from './line.js';
import { drawOrigin } from './origin.js';
import { spoken } from './text.js';
import { drawUnits } from './units.js';

/** A piece of evidence: its picture, its sentence, where it comes from, what to keep in mind. */
export const drawEvidence = (view: EvidenceView, context: DrawContext): TemplateResult =>
  html`<div class="evidence ${view.emphasis}" data-figures=${view.figures}>
    ${drawGraphic(view.graphic, context)}
    <p class="finding" part="finding">
      ${view.opening && `${view.opening} `}${
        view.number && html`<span class="number">${view.number}</span>`
      }${spoken((view.number === null ? '' : ' ') + view.sentence, context.strings)}<span class="ear">. </span>
    </p>
    ${drawOrigin(view.where, view.sources, drawOpener(view.detail, context), context)}
    ${view.cautions.map((caution) => html`<p class="caution">${spoken(caution, context.strings)}</p>`)}
    ${drawDetail(view.detail, context)}
  </div>`;

function drawGraphic(graphic: Graphic, context: DrawContext): TemplateResult | typeof nothing {
  switch (graphic.kind) {
    case 'units':
      return drawUnits(graphic);
    case 'line':
      return drawLine(graphic);
    case 'bars':
      return drawBars(graphic, context);
    // The number is the first word of the sentence.
    case 'number':
      return nothing;
  }
}
