import { type TemplateResult } from 'lit/html.js';
import type { LineView } from '../layout/graphic.js';
/** A series: points on a true time scale, joined where one survey took them. */
export declare const drawLine: ({ points, joins, ticks, start, end, event }: LineView) => TemplateResult;
