import { nothing, type TemplateResult } from 'lit/html.js';
/** What stands where nothing is drawn, or is said of what was done; and what to do about it, empty where that is nothing. */
export type Message = readonly [reason: string, help: string];
/**
 * All that an element draws: a figure or the message why there is none, with whatever the
 * page put between the tags. A message beside a figure is for the ear only. Its place stays, so that a screen reader that
 * knows it says what comes to stand in it.
 *
 * @param again what the button is called that asks again for what did not come; empty for none
 */
export declare const drawHost: (theme: string, language: string, message: Message | null, figure: TemplateResult | typeof nothing, again?: string) => TemplateResult;
