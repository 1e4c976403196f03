import { type TemplateResult } from 'lit/html.js';
import type { UnitsView } from '../layout/graphic.js';
/** Units as squares: filled ones are the part, outlined ones the rest. Each row keeps its shape at any width. */
export declare const drawUnits: ({ rows, perRow, line }: UnitsView) => TemplateResult;
