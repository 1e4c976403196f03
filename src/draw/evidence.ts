import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { EvidenceView } from '../layout/evidence.js';
import type { Graphic } from '../layout/graphic.js';
import { drawBars } from './bars.js';
import { drawLink } from './frame.js';
import { drawLine } from './line.js';
import { drawOrigin } from './origin.js';
import { unbroken } from './text.js';
import { drawUnits } from './units.js';

/** A piece of evidence: its picture, its sentence, where it comes from, what to keep in mind. */
export const drawEvidence = (view: EvidenceView): TemplateResult =>
  html`<div class="evidence ${view.emphasis}" data-figures=${view.figures}>
    ${drawGraphic(view.graphic)}
    <p class="finding" part="finding">
      ${view.opening === null ? nothing : html`<span class="opening">${view.opening} </span>`}${
        view.number === null ? nothing : html`<span class="number">${view.number}</span> `
      }${unbroken(view.sentence)}
    </p>
    ${drawOrigin(view.where, view.sources)}
    ${view.cautions.map((caution) => html`<p class="caution">${unbroken(caution)}</p>`)}
  </div>`;

/** The readings of a series in words, each with its source. */
export const drawReadings = ({ readings }: EvidenceView, label: string): TemplateResult | typeof nothing =>
  readings.length === 0
    ? nothing
    : html`<p class="where">
        ${label}:
        ${readings.map(
          ({ name, value, source }, index) =>
            html`${index === 0 ? '' : '; '}${unbroken(name)} ${value} (${drawLink(source)})`,
        )}
      </p>`;

function drawGraphic(graphic: Graphic): TemplateResult | typeof nothing {
  switch (graphic.kind) {
    case 'units':
      return drawUnits(graphic);
    case 'line':
      return drawLine(graphic);
    case 'bars':
      return drawBars(graphic);
    // The number is the first word of the sentence.
    case 'number':
      return nothing;
  }
}
