import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AnyView } from '../charts/chart.js';
import type { Link, TableRow } from '../layout/view.js';
import type { Strings } from '../strings/types.js';

/**
 * A chart as a table of plain HTML: for a place that takes nothing else, and between the tags of
 * the element, where the chart's own data is not to be read from it.
 */
export function drawPlainTable(view: AnyView, strings: Strings): TemplateResult {
  const { columns, rows } = view.table;
  const foot = [view.remark, ...view.notes, drawSources(view, strings.sources)].filter((line) => line);
  return html`<table data-big-society="fallback" lang=${strings.language}>
<caption>
${inLines([view.name, view.subtitle, view.summary])}
</caption>
<thead>
<tr>${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr>
</thead>
<tbody>
${rows.map(drawRow)}</tbody>
${
  foot.length === 0
    ? nothing
    : html`<tfoot>
<tr><td colspan=${columns.length}>
${inLines(foot)}
</td></tr>
</tfoot>
`
}</table>`;
}

/** Texts and templates, a line each. */
const inLines = (lines: readonly (string | TemplateResult | null)[]): readonly TemplateResult[] =>
  lines
    .flatMap((line) => line || [])
    .map((line, index) => html`${index === 0 ? nothing : html`<br>`}${line}`);

const drawSources = ({ sources }: AnyView, label: string): TemplateResult | null =>
  sources.length === 0
    ? null
    : html`${label}: ${sources.map((source, index) => [index === 0 ? '' : '; ', drawSource(source)])}`;

/** A row, complete where it stands alone; its label and its caution stand for those that follow it. */
const drawRow = ({ span, label, cells, source, caution }: TableRow): TemplateResult => html`<tr>
${span === 0 ? nothing : html`<th scope="row" rowspan=${span}>${label}</th>`}
${cells.map((cell) => html`<td>${cell}</td>`)}
<td>${drawSource(source)}</td>
${span === 0 ? nothing : html`<td rowspan=${span}>${caution}</td>`}
</tr>
`;

const drawSource = ({ text, href }: Link): TemplateResult | string =>
  href === null ? text : html`<a href=${href}>${text}</a>`;
