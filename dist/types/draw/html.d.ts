import { nothing, type TemplateResult } from 'lit/html.js';
/** What may stand in a template. */
export type Content = TemplateResult | string | number | boolean | null | undefined | typeof nothing | readonly Content[];
/**
 * A template as HTML, the same on a server and in a page. It may hold texts, numbers, templates and
 * lists of these, attributes and Boolean attributes; nothing else of what Lit knows.
 *
 * @param content a template, or what may stand in one
 */
export declare function htmlOf(content: Content): string;
