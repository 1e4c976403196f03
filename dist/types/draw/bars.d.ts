import { type TemplateResult } from 'lit/html.js';
import type { Bar, BarAxis, BarsView } from '../layout/graphic.js';
import type { DrawContext } from './context.js';
/** Bars from a common zero, a row each, with the ends of their scale below. */
export declare const drawBars: ({ bars, axis }: BarsView, { strings }: DrawContext) => TemplateResult;
/** One bar with its value beside it. */
export declare function drawBar({ from, to, whole, role, value, side, hollow }: Bar, { zero }: BarAxis): TemplateResult;
/** The class that lets values stand beside their bars, where they are short enough. */
export declare const besideOf: ({ longestBefore, longestAfter }: BarAxis) => string;
/** Zero and the ends of the scale, and unseen the room that the values need. */
export declare const drawBarAxis: ({ ticks, longestBefore, longestAfter }: BarAxis) => TemplateResult;
