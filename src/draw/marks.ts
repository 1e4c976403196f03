import { nothing, svg, type SVGTemplateResult } from 'lit/html.js';
import type { Mark } from '../layout/view.js';
import { MARK } from '../tokens.js';

const DIAMOND = `M0-${String(MARK.diagonal)} ${String(MARK.diagonal)} 0 0 ${String(MARK.diagonal)}-${String(MARK.diagonal)} 0Z`;

/** The shape of a role around the point 0, 0: circle for `behind` and `first`, diamond for the others. */
export function shape(role: Mark['role'], hollow: boolean): SVGTemplateResult {
  const look = `mark ${role}${hollow ? ' hollow' : ''}`;
  return role === 'behind' || role === 'first'
    ? svg`<circle class=${look} r=${MARK.radius}></circle>`
    : svg`<path class=${look} d=${DIAMOND}></path>`;
}

/** The shape at its place on an axis of any length, in the size of the text: the inner box is one em wide. */
export const markAt = ({ role, x, hollow, dodge }: Mark): SVGTemplateResult =>
  svg`<svg x=${percent(x)} y="50%" width="1em" height="1em" viewBox="0 0 ${MARK.em} ${MARK.em}">
    <g transform="translate(0 ${dodge * MARK.dodge})">${shape(role, hollow)}</g>
  </svg>`;

/** The value beside its mark, one em from its middle. */
export const valueAt = ({ role, x, value, side }: Mark): SVGTemplateResult =>
  side === 'start'
    ? textAt(`value ${role}`, value, percent(x), '50%', '0.35em', 'end', '-1em')
    : textAt(`value ${role}`, value, percent(x), '50%', '0.35em', 'start', '1em');

/** A text in a group of its own, which a page from right to left turns back. */
export const textAt = (
  look: string,
  text: string,
  x: string,
  y: string,
  dy: string,
  anchor: string | typeof nothing = nothing,
  dx: string | number | typeof nothing = nothing,
): SVGTemplateResult =>
  svg`<g class=${look}><text x=${x} y=${y} dx=${dx} dy=${dy} text-anchor=${anchor}>${text}</text></g>`;

/** A line between two points. */
export const lineBetween = (
  look: string,
  x1: string,
  y1: string,
  x2: string,
  y2: string,
): SVGTemplateResult => svg`<line class=${look} x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;

/** A position for the unit box: two decimals are a tenth of a pixel at 1,000 px. */
export const percent = (x: number): string => `${String(Number(x.toFixed(2)))}%`;
