import { type TemplateResult } from 'lit/html.js';
/** Text whose ranges, such as 2010–11, stay on one line. */
export declare const unbroken: (text: string) => readonly (string | TemplateResult)[];
