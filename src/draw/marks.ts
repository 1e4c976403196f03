import { svg, type SVGTemplateResult } from 'lit/html.js';
import type { Mark } from '../layout/view.js';
import { MARK } from '../tokens.js';

const DIAMOND = `M0-${String(MARK.diagonal)} ${String(MARK.diagonal)} 0 0 ${String(MARK.diagonal)}-${String(MARK.diagonal)} 0Z`;

/** The shape of a role around the point 0, 0: circle for `behind`, diamond for `compared`. */
export function shape(role: Mark['role'], hollow: boolean): SVGTemplateResult {
  const look = `mark ${role}${hollow ? ' hollow' : ''}`;
  return role === 'behind'
    ? svg`<circle class=${look} r=${MARK.radius}></circle>`
    : svg`<path class=${look} d=${DIAMOND}></path>`;
}

/** The shape at its place on an axis of any length, in the size of the text: the inner box is one em wide. */
export const markAt = ({ role, x, hollow, dodge }: Mark): SVGTemplateResult =>
  svg`<svg x=${percent(x)} y="50%" width="1em" height="1em" viewBox="0 0 ${MARK.em} ${MARK.em}">
    <g transform="translate(0 ${dodge * MARK.dodge})">${shape(role, hollow)}</g>
  </svg>`;

/** The value beside its mark, one em from its middle. */
export function valueAt({ role, x, value, side }: Mark): SVGTemplateResult {
  const start = side === 'start';
  return svg`<g class="value ${role}"><text
    x=${percent(x)}
    y="50%"
    dx=${start ? '-1em' : '1em'}
    dy="0.35em"
    text-anchor=${start ? 'end' : 'start'}
  >${value}</text></g>`;
}

/** A position for the unit box: two decimals are a tenth of a pixel at 1,000 px. */
export const percent = (x: number): string => `${String(Number(x.toFixed(2)))}%`;
