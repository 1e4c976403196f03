import { type TemplateResult } from 'lit/html.js';
/** Why nothing is drawn and what to do, above whatever the page put between the tags. */
export declare const drawMessage: (language: string, [reason, help]: readonly [string, string], theme: string) => TemplateResult;
