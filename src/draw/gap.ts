import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { GapGroup, GapList, GapRow, GapView, KeyItem, Mark, Tick } from '../layout/view.js';
import type { Strings } from '../strings/types.js';
import type { DrawContext } from './context.js';
import { drawDetail, drawOpener } from './detail.js';
import { afterParts, originParts } from './origin.js';
import { spoken } from './text.js';
import { lineBetween, markAt, percent, shape, textAt, valueAt } from './marks.js';

/** Before the sign of a footnote, which stays with the word before it. */
const NBSP = '\u00a0';

/** The key: what the two shapes stand for. */
export const drawKey = ({ key }: GapView): TemplateResult =>
  html`<ul class="key" part="key" role="list">
    ${key.map(drawKeyItem)}
  </ul>`;

const drawKeyItem = ({ role, text, heard }: KeyItem): TemplateResult =>
  html`<li>${symbol(role, false)} ${text}${heard && html`<span class="ear">, ${heard}</span>`}</li>`;

/** The rows of a gap chart, by unit, each unit with its axis. */
export const drawGap = (view: GapView, context: DrawContext): TemplateResult =>
  html`<div class="rows ${view.valuesInWords ? '' : 'beside'}" part="plot">
    ${view.groups.map((group, index) => drawGroup(group, `group-${String(index)}`, view, context))}
  </div>`;

function drawGroup(
  { heading, remark, ticks, lists }: GapGroup,
  id: string,
  view: GapView,
  context: DrawContext,
): TemplateResult {
  return html`<div class="group">
    <div class="axis-row">
      ${
        heading &&
        html`<p class="unit" id=${id}>
            ${heading}${remark && html` <span class="remark">(${remark})</span>`}
          </p>`
      }
      <span class="room before" aria-hidden="true">${view.longestValue}</span>
      <svg class="axis" aria-hidden="true">${ticks.map(drawTickLabel)}</svg>
      <span class="room after" aria-hidden="true">${view.longestValue}</span>
    </div>
    ${lists.map((list) => drawList(list, id, heading, ticks, view, context))}
  </div>`;
}

const drawTickLabel = ({ x, label }: Tick) => textAt('tick-label', label, percent(x), '100%', '-0.4em');

function drawList(
  list: GapList,
  id: string,
  groupHeading: string | null,
  ticks: readonly Tick[],
  view: GapView,
  context: DrawContext,
): TemplateResult {
  const listId = `${id}-other`;
  const label = list.heading !== null ? listId : groupHeading !== null ? id : 'title';
  return html`${list.heading && html`<p class="other" id=${listId}>${list.heading}</p>`}
    <ul
      class="list"
      role="list"
      aria-labelledby=${label === 'title' && view.title === null ? nothing : label}
    >
      ${list.rows.map((row) => drawRow(row, ticks, context))}
    </ul>`;
}

function drawRow(row: GapRow, ticks: readonly Tick[], context: DrawContext): TemplateResult {
  const { strings } = context;
  const [behind, compared] = row.marks;
  const origin = originParts(row.where, row.sources, strings);
  return html`<li class="row ${row.emphasis}" part="row" data-figures=${row.figures}>
    <div class="head">
      <p class="label" part="label">${row.label}${row.remark && html` <span class="remark">(${row.remark})</span>`}</p>
      <p class="difference" part="difference">
        <span class="ear">: </span><strong>${spoken(row.difference[0], strings)}</strong>${row.difference.join(' ').slice(row.difference[0].length)}<span class="ear">. </span>
      </p>
    </div>
    <p class="groups">${drawName(behind, strings)}<span class="ear">, </span>${drawName(compared, strings)}<span class="ear">. </span></p>
    <p class="where">
      ${origin}${row.footnotes.map(
        (sign) => html`<span class="ear">, ${strings.seeNote} </span>${NBSP + sign}`,
      )}${afterParts(origin, drawOpener(row.detail, context))}<span class="ear">. </span>
    </p>
    ${drawPlot(behind, compared, ticks)}
    ${row.cautions.length === 0 ? nothing : html`<p class="caution">${spoken(row.cautions.join(' '), strings)}</p>`}
    ${drawDetail(row.detail, context)}
  </li>`;
}

/** A group's name with its shape and, where the values do not stand in the plot, its value. */
const drawName = ({ role, hollow, group, value }: Mark, strings: Strings): TemplateResult =>
  html`<span class="name ${role}">${symbol(role, hollow)} ${group}<span class="ear">:</span><span class="printed">${spoken(` ${value}`, strings)}</span></span>`;

const symbol = (role: Mark['role'], hollow: boolean): TemplateResult =>
  html`<svg class="symbol" viewBox="-10 -10 20 20" aria-hidden="true">${shape(role, hollow)}</svg>`;

function drawPlot(behind: Mark, compared: Mark, ticks: readonly Tick[]): TemplateResult {
  return html`<div class="plot" aria-hidden="true">
    <svg class="marks">
      ${ticks.map(({ x }) => lineBetween('tick', percent(x), '0', percent(x), '100%'))}
      ${lineBetween('connector', percent(behind.x), '50%', percent(compared.x), '50%')}
      ${markAt(compared)}${markAt(behind)}${valueAt(behind)}${valueAt(compared)}
    </svg>
  </div>`;
}
