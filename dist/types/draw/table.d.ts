import { type TemplateResult } from 'lit/html.js';
import type { TableView } from '../layout/view.js';
import type { DrawContext } from './context.js';
/**
 * The chart as a table. In a narrow place its rows stand as blocks, so roles are written
 * out: `display: block` would take them away.
 */
export declare function drawTable({ caption, columns, rows }: TableView, context: DrawContext): TemplateResult;
