import { html, type TemplateResult } from 'lit/html.js';
import type { Link } from '../layout/view.js';
import { drawLink } from './frame.js';
import { unbroken } from './text.js';

/** Outside the template, where the build can escape it. A line may break after the dot, not before it. */
const DOT = '\u00a0· ';

/** Place, period, and the sources with their links: a dot between them for the eye, a comma for the ear. */
export function originParts(where: readonly string[], sources: readonly Link[]): readonly unknown[] {
  const parts = [...where.map((part) => unbroken(part)), ...sources.map(drawLink)];
  return parts.map((part, index) =>
    index === 0 ? part : html`<span aria-hidden="true">${DOT}</span><span class="ear">, </span>${part}`,
  );
}

/** The origin of a figure as one grey line. */
export const drawOrigin = (where: readonly string[], sources: readonly Link[]): TemplateResult =>
  html`<p class="where">${originParts(where, sources)}</p>`;
