import { type TemplateResult } from 'lit/html.js';
import type { GapView } from '../layout/view.js';
import type { DrawContext } from './context.js';
/** The key: what the two shapes stand for. */
export declare const drawKey: ({ key }: GapView) => TemplateResult;
/** The rows of a gap chart, by unit, each unit with its axis. */
export declare const drawGap: (view: GapView, context: DrawContext) => TemplateResult;
