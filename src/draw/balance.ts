import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ChangeList, ChangeView, SectionView, Step } from '../layout/balance-section.js';
import type { VerdictView } from '../layout/balance-verdict.js';
import type { BalanceView } from '../layout/balance.js';
import type { BarAxis } from '../layout/graphic.js';
import { besideOf, drawBar, drawBarAxis } from './bars.js';
import type { DrawContext } from './context.js';
import { drawDetail, drawOpener } from './detail.js';
import { drawLink } from './link.js';
import { dotted, drawOrigin } from './origin.js';
import { spoken } from './text.js';
import { drawUnits } from './units.js';

/** The verdict, then what rose and what fell, then the findings. */
export const drawBalance = ({ verdict, sections }: BalanceView, context: DrawContext): TemplateResult =>
  html`${verdict === null ? nothing : drawVerdict(verdict, context)}${sections.map((section) => drawSection(section, context))}`;

const drawVerdict = (
  { figures, units, line, cautions, source, detail }: VerdictView,
  context: DrawContext,
): TemplateResult =>
  html`<div class="verdict" part="verdict" data-figures=${figures}>
    ${units === null ? nothing : drawUnits(units)}
    <p class="finding">${line}<span class="ear">. </span></p>
    <p class="where">${cautions.map((caution) => spoken(`${caution} `, context.strings))}${drawLink(source)}${detail === null ? nothing : dotted(drawOpener(detail, context))}<span class="ear">. </span></p>
    ${drawDetail(detail, context)}
  </div>`;

const drawSection = (
  { id, title, caution, axis, lists, findings }: SectionView,
  context: DrawContext,
): TemplateResult =>
  html`<div class="section" part="section">
    <p class="section-title" id="section-${id}">${spoken(title, context.strings)}</p>
    ${
      lists.length === 0
        ? nothing
        : html`<div class="changes ${axis === null ? '' : besideOf(axis)}" part="plot">
          ${lists.map((list, index) => drawList(list, id, index, axis, context))}
        </div>`
    }
    ${
      findings.length === 0
        ? nothing
        : html`<ol class="findings" part="findings" aria-labelledby="section-${id}">
          ${findings.map(
            ({ figures, text, sources, detail }) => html`<li data-figures=${figures}>
                <p>${spoken(text, context.strings)}</p>
                ${drawOrigin([], sources, drawOpener(detail, context), context)}
                ${drawDetail(detail, context)}
              </li>`,
          )}
        </ol>`
    }
    ${caution && html`<p class="caution">${spoken(caution, context.strings)}</p>`}
  </div>`;

/** Changes that go one way; the axis stands below the last ones that have a bar. */
const drawList = (
  { heading, rows, last }: ChangeList,
  id: string,
  index: number,
  axis: BarAxis | null,
  context: DrawContext,
): TemplateResult =>
  html`<p class="direction" id="${id}-${index}">${heading}</p>
    <ul class="change-list" role="list" aria-labelledby="section-${id} ${id}-${index}">
      ${rows.map((row) => drawChange(row, axis, context))}
    </ul>
    ${last && axis !== null ? drawBarAxis(axis) : nothing}`;

function drawChange(
  { figures, label, steps, bar, where, sources, caution, detail, emphasis }: ChangeView,
  axis: BarAxis | null,
  context: DrawContext,
): TemplateResult {
  return html`<li class="change ${emphasis}" part="row" data-figures=${figures}>
    <p class="label" part="label">${spoken(label, context.strings)}<span class="ear">: </span></p>
    <p class="steps">${steps.map((step, index) => drawStep(step, index, context))}${bar && html`<span class="printed ${bar.role}"><span class="ear">,</span>${spoken(` ${bar.value}`, context.strings)}</span>`}<span class="ear">. </span></p>
    ${bar === null || axis === null ? nothing : drawBar(bar, axis)}
    ${drawOrigin(where, sources, drawOpener(detail, context), context)}
    ${caution && html`<p class="caution">${spoken(caution, context.strings)}</p>`}
    ${drawDetail(detail, context)}
  </li>`;
}

/** Outside the template, where the build can escape it. */
const ARROW = ' →\u00a0';

const drawStep = ({ value, period }: Step, index: number, { strings }: DrawContext): TemplateResult =>
  html`${index === 0 ? nothing : html`<span aria-hidden="true">${ARROW}</span><span class="ear">, ${strings.balance.then} </span>`}<span class="step"
      >${spoken(value, strings)}<span class="when">${` (${period})`}</span></span
    >`;
