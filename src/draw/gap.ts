import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { GapGroup, GapList, GapRow, GapView, Mark, Tick } from '../layout/view.js';
import { originParts } from './origin.js';
import { unbroken } from './text.js';
import { markAt, percent, shape, valueAt } from './marks.js';

/** The key: what the two shapes stand for. */
export const drawKey = ({ key }: GapView): TemplateResult =>
  html`<ul class="key" part="key" role="list">
    ${key.map(({ role, text }) => html`<li>${symbol(role, false)} ${text}</li>`)}
  </ul>`;

/** The rows of a gap chart, by unit, each unit with its axis. */
export const drawGap = (view: GapView): TemplateResult =>
  html`<div class="rows ${view.valuesInWords ? '' : 'beside'}" part="plot">
    ${view.groups.map((group, index) => drawGroup(group, `group-${String(index)}`, view))}
  </div>`;

function drawGroup({ heading, remark, ticks, lists }: GapGroup, id: string, view: GapView): TemplateResult {
  return html`<div class="group">
    <div class="axis-row">
      ${
        heading === null
          ? nothing
          : html`<p class="unit" id=${id}>
            ${heading}${remark === null ? nothing : html` <span class="remark">(${remark})</span>`}
          </p>`
      }
      <span class="room before" aria-hidden="true">${view.longestValue}</span>
      <svg class="axis" aria-hidden="true">${ticks.map(drawTickLabel)}</svg>
      <span class="room after" aria-hidden="true">${view.longestValue}</span>
    </div>
    ${lists.map((list) => drawList(list, id, heading, ticks, view))}
  </div>`;
}

const drawTickLabel = ({ x, label }: Tick) =>
  svg`<g class="tick-label"><text x=${percent(x)} y="100%" dy="-0.4em">${label}</text></g>`;

function drawList(
  list: GapList,
  id: string,
  groupHeading: string | null,
  ticks: readonly Tick[],
  view: GapView,
): TemplateResult {
  const listId = `${id}-other`;
  const label = list.heading !== null ? listId : groupHeading !== null ? id : 'title';
  return html`${list.heading === null ? nothing : html`<p class="other" id=${listId}>${list.heading}</p>`}
    <ul
      class="list"
      role="list"
      aria-labelledby=${label === 'title' && view.title === null ? nothing : label}
    >
      ${list.rows.map((row) => drawRow(row, ticks, view.seeNote))}
    </ul>`;
}

function drawRow(row: GapRow, ticks: readonly Tick[], seeNote: string): TemplateResult {
  const [behind, compared] = row.marks;
  return html`<li class="row ${row.emphasis}" part="row" data-figures=${row.figures}>
    <div class="head">
      <p class="label" part="label">${row.label}${row.remark === null ? nothing : html` <span class="remark">(${row.remark})</span>`}</p>
      <p class="difference" part="difference">
        <span class="ear">: </span><strong>${row.difference[0]}</strong> ${row.difference[1]}<span class="ear">. </span>
      </p>
    </div>
    <p class="groups">${drawName(behind)}<span class="ear">, </span>${drawName(compared)}<span class="ear">. </span></p>
    <p class="where">
      ${originParts(row.where, row.sources)}${row.footnotes.map(
        (sign) => html`<span class="ear">, ${seeNote} </span><span class="sign"> ${sign}</span>`,
      )}<span class="ear">. </span>
    </p>
    ${drawPlot(behind, compared, ticks)}
    ${row.cautions.length === 0 ? nothing : html`<p class="caution">${unbroken(row.cautions.join(' '))}</p>`}
  </li>`;
}

/** A group's name with its shape and, where the values do not stand in the plot, its value. */
const drawName = ({ role, hollow, group, value }: Mark): TemplateResult =>
  html`<span class="name ${role}">${symbol(role, hollow)} ${unbroken(group)}<span class="printed"> ${value}</span></span>`;

const symbol = (role: Mark['role'], hollow: boolean): TemplateResult =>
  html`<svg class="symbol" viewBox="-10 -10 20 20" aria-hidden="true">${shape(role, hollow)}</svg>`;

function drawPlot(behind: Mark, compared: Mark, ticks: readonly Tick[]): TemplateResult {
  return html`<div class="plot" aria-hidden="true">
    <svg class="marks">
      ${ticks.map(({ x }) => svg`<line class="tick" x1=${percent(x)} x2=${percent(x)} y1="0" y2="100%"></line>`)}
      <line class="connector" x1=${percent(behind.x)} x2=${percent(compared.x)} y1="50%" y2="50%"></line>
      ${markAt(compared)}${markAt(behind)}${valueAt(behind)}${valueAt(compared)}
    </svg>
  </div>`;
}
