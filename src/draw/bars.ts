import { html, svg, type TemplateResult } from 'lit/html.js';
import type { Bar, BarAxis, BarsView } from '../layout/graphic.js';
import type { DrawContext } from './context.js';
import { lineBetween, percent, textAt } from './marks.js';
import { spoken } from './text.js';

/** From the end of a bar to its value, in pixels. */
const TO_VALUE = 6;

/** Bars from a common zero, a row each, with the ends of their scale below. */
export const drawBars = ({ bars, axis }: BarsView, { strings }: DrawContext): TemplateResult =>
  html`<div class="bars ${besideOf(axis)}">
    <ul class="bar-list" role="list">
      ${bars.map(
        (bar) =>
          html`<li class="bar-row">
            <span class="bar-label">${bar.label}<span class="printed">${spoken(` ${bar.value}`, strings)}</span></span>${drawBar(bar, axis)}
          </li>`,
      )}
    </ul>
    ${drawBarAxis(axis)}
  </div>`;

/** One bar with its value beside it. */
export function drawBar(
  { from, to, whole, role, value, side, hollow }: Bar,
  { zero }: BarAxis,
): TemplateResult {
  const start = side === 'start';
  const end = start ? from : (whole ?? to);
  return html`<svg class="bar" aria-hidden="true">
    ${whole && svg`<rect class="bar-whole" x=${percent(zero)} y="15%" width=${percent(whole - zero)} height="70%"></rect>`}
    <rect class="bar-part ${role}${hollow ? ' hollow' : ''}" x=${percent(from)} y="15%" width=${percent(to - from)} height="70%"></rect>
    ${lineBetween('bar-zero', percent(zero), '0', percent(zero), '100%')}
    ${textAt(`value ${role}`, value, percent(end), '50%', '0.35em', start ? 'end' : 'start', start ? -TO_VALUE : TO_VALUE)}
  </svg>`;
}

/** Values longer than this many characters stand with the words, not beside the bars. */
const LONGEST_BESIDE_BAR = 10;

/** The class that lets values stand beside their bars, where they are short enough. */
export const besideOf = ({ longestBefore, longestAfter }: BarAxis): string =>
  Math.max(longestBefore.length, longestAfter.length) > LONGEST_BESIDE_BAR ? '' : 'beside';

/** Zero and the ends of the scale, and unseen the room that the values need. */
export const drawBarAxis = ({ ticks, longestBefore, longestAfter }: BarAxis): TemplateResult =>
  html`<div class="bar-axis" aria-hidden="true">
    <span class="room before">${longestBefore}</span>
    <svg class="axis">
      ${ticks.map(({ x, label }) => textAt('tick-label', label, percent(x), '100%', '-0.2em'))}
    </svg>
    <span class="room after">${longestAfter}</span>
  </div>`;
