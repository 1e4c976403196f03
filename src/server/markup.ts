import { htmlOf, type Content } from '../draw/html.js';

/** A template, or the text of an attribute, as HTML: a page of any encoding, and one that names none, reads it in the same way. */
export const markupOf = (content: Content): string =>
  htmlOf(content).replace(/[^\0-\x7F]/gu, (character) => `&#${String(character.codePointAt(0))};`);
