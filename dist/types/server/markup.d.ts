import type { TemplateResult } from 'lit/html.js';
/** A template as HTML, without the comments that only Lit reads. */
export declare const htmlOf: (template: TemplateResult) => string;
/** A template as HTML for a page of any encoding. */
export declare const markupOf: (template: TemplateResult) => string;
/** A text as the value of an attribute in quotation marks. */
export declare const attributeText: (text: string) => string;
