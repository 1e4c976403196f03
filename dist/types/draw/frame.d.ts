import { nothing, type TemplateResult } from 'lit/html.js';
import type { Frame } from '../layout/view.js';
import type { Options } from '../model/options.js';
import type { Strings } from '../strings/types.js';
/** A chart as a figure: title, subtitle and summary above, notes, sources and buttons below. */
export declare function drawFigure(frame: Frame, options: Options, strings: Strings, key: TemplateResult | typeof nothing | undefined, body: TemplateResult): TemplateResult;
