import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Column, TableRow, TableView } from '../layout/view.js';
import type { DrawContext } from './context.js';
import { drawLink } from './link.js';
import { spoken } from './text.js';

/**
 * The chart as a table. In a narrow place its rows stand as blocks, so roles are written
 * out: `display: block` would take them away.
 */
export function drawTable({ caption, columns, rows }: TableView, context: DrawContext): TemplateResult {
  return html`<table class="table" part="table" role="table">
    <caption class="ear">${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(drawColumn)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => drawRow(row, columns, context))}
    </tbody>
  </table>`;
}

/** Its button orders the rows by it. */
const drawColumn = ({ name, sort }: Column, index: number): TemplateResult =>
  html`<th scope="col" role="columnheader" aria-sort=${sort ?? nothing}>
    ${sort === null ? name : html`<button class="link sorter ${sort}" type="button" data-sort=${index}>${name}</button>`}
  </th>`;

/** A row; its label and its caution stand in the first of the rows that they are for. */
function drawRow(
  { span, label, cells, source, caution }: TableRow,
  columns: readonly Column[],
  { strings }: DrawContext,
): TemplateResult {
  const [, ...others] = columns;
  return html`<tr role="row" class=${span === 0 ? 'continued' : ''}>
    ${span === 0 ? nothing : html`<th scope="row" role="rowheader" rowspan=${span}>${spoken(label, strings)}</th>`}
    ${[...cells.map((cell) => spoken(cell, strings)), drawLink(source)].map(
      (cell, index) => html`<td role="cell" data-column=${others[index]?.name ?? ''}>${cell}</td>`,
    )}
    ${
      span === 0
        ? nothing
        : html`<td role="cell" rowspan=${span} data-column=${others.at(-1)?.name ?? ''}>${spoken(caution, strings)}</td>`
    }
  </tr>`;
}
