import { html, svg, type TemplateResult } from 'lit/html.js';
import type { UnitsView } from '../layout/graphic.js';

/** Size of a unit's square and of the step to the next, in units of the picture. */
const SQUARE = 10;
const STEP = 12;

/** How many units of the picture are as wide as the text is high, in a line. */
const UNITS_PER_EM = 8;

/** Units as squares: filled ones are the part, outlined ones the rest. Each row keeps its shape at any width. */
export const drawUnits = ({ rows, perRow, line }: UnitsView): TemplateResult =>
  html`<div class="units ${line ? 'in-line' : ''}" aria-hidden="true">
    ${rows.map((row) => drawRow(row, perRow, line))}
  </div>`;

function drawRow(
  { filled, outlined }: UnitsView['rows'][number],
  perRow: number,
  line: boolean,
): TemplateResult {
  // A narrow space sets the rest apart where the two share a row of a line.
  const apart = line && filled > 0 && outlined > 0 ? SQUARE / 2 : 0;
  const width = perRow * STEP + apart;
  const squares = Array.from({ length: filled + outlined }, (_, index) =>
    square(index * STEP + (index < filled ? 0 : apart), index < filled),
  );
  return html`<svg class="unit-row" width="${width / UNITS_PER_EM}em" viewBox="0 0 ${width} ${STEP}">${squares}</svg>`;
}

const square = (x: number, filled: boolean) =>
  svg`<rect class=${filled ? 'unit-filled' : 'unit-outlined'} x=${x + 0.5} y="1" width=${SQUARE} height=${SQUARE} rx="1"></rect>`;
