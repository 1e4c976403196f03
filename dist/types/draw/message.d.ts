import { type TemplateResult } from 'lit';
/** Why nothing is drawn and what to do, above whatever the page put between the tags. */
export declare const drawMessage: ({ language, reason, help }: {
    readonly language: string;
    readonly reason: string;
    readonly help: string;
}, theme: string) => TemplateResult;
