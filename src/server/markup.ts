import { render, type ElementRenderer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit/html.js';

/** The element around what is written, of which nothing is needed: without one a slot is refused. */
const HOST = Object.create(null) as ElementRenderer;

/** A template as HTML, without the comments that only Lit reads. */
export const htmlOf = (template: TemplateResult): string =>
  collectResultSync(render(template, { customElementHostStack: [HOST] })).replace(/<!--[^]*?-->|<\?>/g, '');

/** A template as HTML for a page of any encoding. */
export const markupOf = (template: TemplateResult): string => escaped(htmlOf(template));

/** A page of any encoding, and one that names none, reads these characters in the same way. */
const escaped = (markup: string): string =>
  markup.replace(/[^\0-\x7F]/gu, (character) => `&#${String(character.codePointAt(0))};`);

/** A text as the value of an attribute in quotation marks. */
export const attributeText = (text: string): string =>
  escaped(text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
