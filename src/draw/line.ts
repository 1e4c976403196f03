import { html, svg, type TemplateResult } from 'lit/html.js';
import type { LineView, Point } from '../layout/graphic.js';
import { percent } from './marks.js';

/** How wide a character of the scale is at most, in em. */
const CHARACTER = 0.6;

/** A series: points on a true time scale, joined where one survey took them. */
export const drawLine = ({ points, joins, ticks, start, end, event }: LineView): TemplateResult =>
  html`<div class="line beside" aria-hidden="true">
    <svg class="line-scale" width="${Math.max(...ticks.map(({ label }) => label.length)) * CHARACTER}em">
      ${ticks.map(({ x, label }) => svg`<g class="tick-label"><text x="100%" y=${percent(x)} dy="0.35em">${label}</text></g>`)}
    </svg>
    <svg class="line-plot">
      ${ticks.map(({ x }) => svg`<line class="tick" x1="0" x2="100%" y1=${percent(x)} y2=${percent(x)}></line>`)}
      ${
        event &&
        svg`<line class="event" x1=${percent(event.x)} x2=${percent(event.x)} y1="0" y2="100%"></line>
            <g class="tick-label"><text x=${percent(event.x)} y="0" dy="-0.85em" text-anchor=${event.align}>${event.label}</text></g>`
      }
      ${joins.map(
        ([from, to]) =>
          svg`<line class="join" x1=${percent(from.x)} y1=${percent(from.y)} x2=${percent(to.x)} y2=${percent(to.y)}></line>`,
      )}
      ${points.map(drawPoint)}${points.map(drawLabel)}
    </svg>
    <p class="line-start">${start}</p><p class="line-end">${end}</p>
  </div>`;

const drawPoint = ({ x, y, hollow, role }: Point) =>
  svg`<circle class="point ${role}${hollow ? ' hollow' : ''}" cx=${percent(x)} cy=${percent(y)} r="0.3em"></circle>`;

const drawLabel = ({ x, y, label, align, below, role }: Point) =>
  label &&
  svg`<g class="value ${role}"><text x=${percent(x)} y=${percent(y)} dy=${below ? '1.35em' : '-0.65em'} text-anchor=${align}>${label}</text></g>`;
