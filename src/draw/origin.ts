import { html, type TemplateResult } from 'lit/html.js';
import type { Link } from '../layout/view.js';
import type { Strings } from '../strings/types.js';
import type { DrawContext } from './context.js';
import { drawLink } from './link.js';
import { spoken } from './text.js';

/** Outside the template, where the build can escape it. A line may break after the dot, not before it. */
const DOT = '\u00a0· ';

/** A part of a line after the first: a dot before it for the eye, a comma for the ear. */
export const dotted = (part: unknown): TemplateResult =>
  html`<span aria-hidden="true">${DOT}</span><span class="ear">, </span>${part}`;

/** Place, period, and the sources with their links. */
export const originParts = (
  where: readonly string[],
  sources: readonly Link[],
  strings: Strings,
): readonly unknown[] =>
  [...where.map((part) => spoken(part, strings)), ...sources.map(drawLink)].map((part, index) =>
    index === 0 ? part : dotted(part),
  );

/** The button of a detail after what stands before it in its line. */
export const afterParts = (parts: readonly unknown[], opener: TemplateResult | null): unknown =>
  opener && (parts.length > 0 ? dotted(opener) : opener);

/**
 * The origin of a row as one grey line.
 *
 * @param opener the button of its detail, last in the line
 */
export const drawOrigin = (
  where: readonly string[],
  sources: readonly Link[],
  opener: TemplateResult | null,
  { strings }: DrawContext,
): TemplateResult => {
  const parts = originParts(where, sources, strings);
  return html`<p class="where">${parts}${afterParts(parts, opener)}<span class="ear">. </span></p>`;
};
