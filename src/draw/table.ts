import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TableRow, TableView } from '../layout/view.js';
import { drawLink } from './frame.js';
import { unbroken } from './text.js';

/**
 * The chart as a table. In a narrow place its rows stand as blocks, so roles are written
 * out: `display: block` would take them away.
 */
export function drawTable({ caption, columns, rows }: TableView): TemplateResult {
  return html`<table class="table" part="table" role="table">
    <caption class="ear">${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => drawRow(row, columns))}
    </tbody>
  </table>`;
}

/** A row; its label and its caution stand in the first of the rows that they are for. */
function drawRow(
  { span, label, cells, source, caution }: TableRow,
  columns: readonly string[],
): TemplateResult {
  const [, ...others] = columns;
  return html`<tr role="row" class=${span === 0 ? 'continued' : ''}>
    ${span === 0 ? nothing : html`<th scope="row" role="rowheader" rowspan=${span}>${label}</th>`}
    ${[...cells.map(unbroken), drawLink(source)].map(
      (cell, index) => html`<td role="cell" data-column=${others[index] ?? ''}>${cell}</td>`,
    )}
    ${
      span === 0
        ? nothing
        : html`<td role="cell" rowspan=${span} data-column=${others.at(-1) ?? ''}>${unbroken(caution)}</td>`
    }
  </tr>`;
}
