import { nothing, type TemplateResult } from 'lit/html.js';
/**
 * All that an element draws: a figure or the message why there is none, with whatever the
 * page put between the tags. The place of the message stays, so that a screen reader that
 * knows it says what comes to stand in it.
 */
export declare const drawHost: (theme: string, language: string, message: readonly [reason: string, help: string] | null, figure: TemplateResult | typeof nothing) => TemplateResult;
