import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FailuresView, ReasonView } from '../layout/failures.js';
import type { DrawContext } from './context.js';
import { drawToggle } from './detail.js';
import { drawEvidence } from './evidence.js';

/** The reasons, a row each: number, headline, sentence, lead evidence, and what opens. */
export const drawFailures = ({ reasons }: FailuresView, context: DrawContext): TemplateResult =>
  html`<ol class="reasons" part="plot" role="list">
    ${reasons.map((reason) => drawReason(reason, context))}
  </ol>`;

function drawReason(reason: ReasonView, context: DrawContext): TemplateResult {
  const panel = reason.morePanel;
  const { failures } = context.strings;
  return html`<li class="reason" part="row">
    <p class="reason-number"><span>${reason.number}</span><span class="ear">. </span></p>
    <div class="reason-words">
      <p class="headline" part="label">${reason.headline}<span class="ear">. </span></p>
      ${reason.summary && html`<p class="reason-summary">${reason.summary}</p>`}
    </div>
    <div class="lead">
      ${reason.lead === null ? html`<p class="where">${failures.noneFromAudits}</p>` : drawEvidence(reason.lead, context)}
    </div>
    ${
      reason.more.length === 0
        ? nothing
        : html`<div class="more" part="more">
          ${drawToggle(panel, reason.moreOpen, failures.more(reason.more.length), reason.headline)}
          <div class="pieces" id="open-${panel}" data-open=${panel} ?hidden=${!reason.moreOpen}>
            ${reason.more.map((piece) => drawEvidence(piece, context))}
          </div>
        </div>`
    }
  </li>`;
}
