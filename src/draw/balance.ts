import { html, nothing, type TemplateResult } from 'lit/html.js';
import type {
  BalanceView,
  ChangeList,
  ChangeView,
  SectionView,
  Step,
  VerdictView,
} from '../layout/balance.js';
import type { BarAxis } from '../layout/graphic.js';
import { besideOf, drawBar, drawBarAxis } from './bars.js';
import { drawLink } from './frame.js';
import { drawOrigin } from './origin.js';
import { unbroken } from './text.js';
import { drawUnits } from './units.js';

/** The verdict, then what rose and what fell, then the findings. */
export const drawBalance = ({ verdict, sections }: BalanceView): TemplateResult =>
  html`${verdict === null ? nothing : drawVerdict(verdict)}${sections.map(drawSection)}`;

const drawVerdict = ({ figures, units, line, cautions, source }: VerdictView): TemplateResult =>
  html`<div class="verdict" part="verdict" data-figures=${figures}>
    ${units === null ? nothing : drawUnits(units)}
    <p class="finding">${line}</p>
    <p class="where">${cautions.map((caution) => html`${caution} `)}${drawLink(source)}</p>
  </div>`;

const drawSection = ({ id, title, caution, axis, lists, findings }: SectionView): TemplateResult =>
  html`<div class="section" part="section">
    <p class="section-title" id="section-${id}">${unbroken(title)}</p>
    ${
      lists.length === 0
        ? nothing
        : html`<div class="changes ${axis === null ? '' : besideOf(axis)}" part="plot">
          ${lists.map((list, index) => drawList(list, id, index, axis))}
        </div>`
    }
    ${
      findings.length === 0
        ? nothing
        : html`<ol class="findings" part="findings" aria-labelledby="section-${id}">
          ${findings.map(
            ({ figures, text, sources }) => html`<li data-figures=${figures}>
                <p>${unbroken(text)}</p>
                ${drawOrigin([], sources)}
              </li>`,
          )}
        </ol>`
    }
    ${caution === null ? nothing : html`<p class="caution">${unbroken(caution)}</p>`}
  </div>`;

/** Changes that go one way; the axis stands below the last ones that have a bar. */
const drawList = (
  { heading, rows, last }: ChangeList,
  id: string,
  index: number,
  axis: BarAxis | null,
): TemplateResult =>
  html`<p class="direction" id="${id}-${index}">${heading}</p>
    <ul class="change-list" role="list" aria-labelledby="section-${id} ${id}-${index}">
      ${rows.map((row) => drawChange(row, axis))}
    </ul>
    ${last && axis !== null ? drawBarAxis(axis) : nothing}`;

function drawChange(
  { figures, label, steps, bar, where, sources, caution, emphasis }: ChangeView,
  axis: BarAxis | null,
): TemplateResult {
  return html`<li class="change ${emphasis}" part="row" data-figures=${figures}>
    <p class="label" part="label">${unbroken(label)}<span class="ear">: </span></p>
    <p class="steps">${steps.map(drawStep)}${bar === null ? nothing : html`<span class="printed ${bar.role}">, ${bar.value}</span>`}<span class="ear">. </span></p>
    ${bar === null || axis === null ? nothing : drawBar(bar, axis)}
    ${drawOrigin(where, sources)}
    ${caution === null ? nothing : html`<p class="caution">${unbroken(caution)}</p>`}
  </li>`;
}

/** Outside the template, where the build can escape it. */
const ARROW = ' → ';

const drawStep = ({ value, period }: Step, index: number): TemplateResult =>
  html`${index === 0 ? nothing : html`<span aria-hidden="true">${ARROW}</span><span class="ear">, then </span>`}<span class="step"
      >${value} <span class="when">(${period})</span></span
    >`;
