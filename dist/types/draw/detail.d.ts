import { nothing, type TemplateResult } from 'lit/html.js';
import type { DetailView } from '../layout/detail.js';
import type { DrawContext } from './context.js';
/**
 * A button that opens something in place.
 *
 * @param id what is opened; its element has it too, as `data-open`
 * @param of what it belongs to, for the ear
 */
export declare const drawToggle: (id: string, open: boolean, label: string, of: string) => TemplateResult;
/** The button that opens the detail of a row, at the end of the row's line of origin. */
export declare const drawOpener: (detail: DetailView | null, { strings }: DrawContext) => TemplateResult | null;
/** The detail of a row, while it is open. */
export declare const drawDetail: (detail: DetailView | null, { address, strings }: DrawContext) => TemplateResult | typeof nothing;
