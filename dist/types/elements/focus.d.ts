import type { TemplateResult } from 'lit/html.js';
/** Shows a template; where what had the focus goes with it, the chart or its message takes it, and the page stays where it is. */
export declare function renderKeepingFocus(template: TemplateResult, root: ShadowRoot): void;
