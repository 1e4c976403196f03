import { type Content } from '../draw/html.js';
/** A template, or the text of an attribute, as HTML: a page of any encoding, and one that names none, reads it in the same way. */
export declare const markupOf: (content: Content) => string;
