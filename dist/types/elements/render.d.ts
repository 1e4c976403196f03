import type { TemplateResult } from 'lit/html.js';
/**
 * Shows a template in a node. Of what stands there, drawn here or by a server, all stays that is
 * wanted again: nothing loses the focus, and a drawing of a server is gone on with.
 */
export declare function render(template: TemplateResult, into: Node): void;
