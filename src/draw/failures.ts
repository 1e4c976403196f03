import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FailuresView, ReasonView } from '../layout/failures.js';
import { drawEvidence, drawReadings } from './evidence.js';

/** The reasons, a row each: number, headline, sentence, lead evidence, and what opens. */
export const drawFailures = ({ reasons, readingsLabel }: FailuresView): TemplateResult =>
  html`<ol class="reasons" part="plot" role="list">
    ${reasons.map((reason) => drawReason(reason, readingsLabel))}
  </ol>`;

function drawReason(reason: ReasonView, readingsLabel: string): TemplateResult {
  return html`<li class="reason" part="row">
    <p class="reason-number"><span>${reason.number}</span><span class="ear">. </span></p>
    <div class="reason-words">
      <p class="headline" part="label">${reason.headline}</p>
      <p class="reason-summary">${reason.summary}</p>
    </div>
    <div class="lead">
      ${reason.lead === null ? html`<p class="where">${reason.missing}</p>` : drawEvidence(reason.lead)}
    </div>
    ${
      reason.more.length === 0 && (reason.lead?.readings.length ?? 0) === 0
        ? nothing
        : html`<details class="more" part="more">
          <summary class="opener">${reason.moreLabel}</summary>
          <div class="pieces">
            ${reason.lead === null ? nothing : drawReadings(reason.lead, readingsLabel)}${reason.more.map(
              (piece) => html`<div>${drawEvidence(piece)}${drawReadings(piece, readingsLabel)}</div>`,
            )}
          </div>
        </details>`
    }
  </li>`;
}
