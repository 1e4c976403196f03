import { nothing, type TemplateResult } from 'lit/html.js';

/** What may stand in a template. */
export type Content =
  TemplateResult | string | number | boolean | null | undefined | typeof nothing | readonly Content[];

/** The name of an attribute before its value, which has no quotation marks; a Boolean one has a ?. */
const ATTRIBUTE = /\s(\??)([\w-]+)=$/;

/** A text in HTML, also between quotation marks. */
const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (character) => `&#${String(character.charCodeAt(0))};`);

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

/**
 * A template as HTML, the same on a server and in a page. It may hold texts, numbers, templates and
 * lists of these, attributes and Boolean attributes; nothing else of what Lit knows.
 *
 * @param content a template, or what may stand in one
 */
export function htmlOf(content: Content): string {
  if (isList(content)) return content.map(htmlOf).join('');
  if (content == null || content === nothing) return '';
  if (typeof content !== 'object') return escaped(String(content));
  const values = content.values as readonly Content[];
  return content.strings.map((text, index) => join(text, values[index])).join('');
}

/** A text of a template with the value after it. */
function join(text: string, value: Content): string {
  const [attribute, boolean, name] = ATTRIBUTE.exec(text) ?? [];
  if (attribute === undefined) return text + htmlOf(value);
  const before = text.slice(0, -attribute.length);
  if (value === nothing || (boolean && !value)) return before;
  return `${before} ${String(name)}${boolean ? '' : `="${htmlOf(value)}"`}`;
}
