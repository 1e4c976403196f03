import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { LineView, Point } from '../layout/graphic.js';
import { percent } from './marks.js';

/** A series: points on a true time scale, joined where one survey took them. */
export const drawLine = ({ points, joins, ticks, start, end, event }: LineView): TemplateResult =>
  html`<div class="line beside" aria-hidden="true">
    <svg class="line-scale">
      ${ticks.map(({ x, label }) => svg`<g class="tick-label"><text x="100%" y=${percent(x)} dy="0.35em">${label}</text></g>`)}
    </svg>
    <svg class="line-plot">
      ${ticks.map(({ x }) => svg`<line class="tick" x1="0" x2="100%" y1=${percent(x)} y2=${percent(x)}></line>`)}
      ${
        event === null
          ? nothing
          : svg`<line class="event" x1=${percent(event.x)} x2=${percent(event.x)} y1="0" y2="100%"></line>
            <g class="tick-label event-label ${event.x > 50 ? 'ends' : 'starts'}"><text x=${percent(event.x)} y="100%" dx=${event.x > 50 ? -6 : 6} dy="-0.6em">${event.label}</text></g>`
      }
      ${joins.map(
        ([from, to]) =>
          svg`<line class="join" x1=${percent(from.x)} y1=${percent(from.y)} x2=${percent(to.x)} y2=${percent(to.y)}></line>`,
      )}
      ${points.map(drawPoint)}${points.map(drawLabel)}
    </svg>
    <span class="line-start">${start}</span><span class="line-end">${end}</span>
  </div>`;

const drawPoint = ({ x, y, hollow, role }: Point) =>
  svg`<circle class="point ${role}${hollow ? ' hollow' : ''}" cx=${percent(x)} cy=${percent(y)} r="4.5"></circle>`;

/** The value above its point, or below one in the upper fifth, where it would leave the frame. */
const drawLabel = ({ x, y, label, align, role }: Point) =>
  label === null
    ? nothing
    : svg`<g class="value ${role}"><text x=${percent(x)} y=${percent(y)} dy=${y < 20 ? 20 : -10} text-anchor=${align}>${label}</text></g>`;
