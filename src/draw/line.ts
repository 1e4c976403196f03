import { html, svg, type TemplateResult } from 'lit/html.js';
import type { LineView, Point } from '../layout/graphic.js';
import { lineBetween, percent, textAt } from './marks.js';

/** How wide a character of the scale is at most, in em. */
const CHARACTER = 0.6;

/** A series: points on a true time scale, joined where one survey took them. */
export const drawLine = ({ points, joins, ticks, start, end, event }: LineView): TemplateResult =>
  html`<div class="line beside" aria-hidden="true">
    <svg class="line-scale" width="${Math.max(...ticks.map(({ label }) => label.length)) * CHARACTER}em">
      ${ticks.map(({ x, label }) => textAt('tick-label', label, '100%', percent(x), '0.35em'))}
    </svg>
    <svg class="line-plot">
      ${ticks.map(({ x }) => lineBetween('tick', '0', percent(x), '100%', percent(x)))}
      ${
        event && [
          lineBetween('event', percent(event.x), '0', percent(event.x), '100%'),
          textAt('tick-label', event.label, percent(event.x), '0', '-0.85em', event.align),
        ]
      }
      ${joins.map(([from, to]) => lineBetween('join', percent(from.x), percent(from.y), percent(to.x), percent(to.y)))}
      ${points.map(drawPoint)}${points.map(drawLabel)}
    </svg>
    <p class="line-start">${start}</p><p class="line-end">${end}</p>
  </div>`;

const drawPoint = ({ x, y, hollow, role }: Point) =>
  svg`<circle class="point ${role}${hollow ? ' hollow' : ''}" cx=${percent(x)} cy=${percent(y)} r="0.3em"></circle>`;

const drawLabel = ({ x, y, label, align, below, role }: Point) =>
  label && textAt(`value ${role}`, label, percent(x), percent(y), below ? '1.35em' : '-0.65em', align);
