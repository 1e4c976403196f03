import { type TemplateResult } from 'lit/html.js';
import type { Strings } from '../strings/types.js';
/** A text whose ranges, such as 2010–11, stay on one line, and whose numbers are in words for the ear: "minus 7". */
export declare const spoken: (text: string, strings: Strings) => readonly (string | TemplateResult)[];
