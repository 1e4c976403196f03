import { html, type TemplateResult } from 'lit';
import type { TableView } from '../layout/view.js';
import { drawLink } from './frame.js';
import { unbroken } from './text.js';

/**
 * The chart as a table. In a narrow place its rows stand as blocks, so roles are written
 * out: `display: block` would take them away.
 */
export function drawTable({ caption, columns, rows }: TableView): TemplateResult {
  const [first, ...others] = columns;
  return html`<table class="table" part="table" role="table">
    <caption class="ear">${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            <th scope="row" role="rowheader" data-column=${first ?? ''}>${row.label}</th>
            ${[...row.cells, drawLink(row.source), row.caution].map(
              (cell, index) =>
                html`<td role="cell" data-column=${others[index] ?? ''}>${typeof cell === 'string' ? unbroken(cell) : cell}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
