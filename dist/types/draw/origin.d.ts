import { type TemplateResult } from 'lit/html.js';
import type { Link } from '../layout/view.js';
import type { Strings } from '../strings/types.js';
import type { DrawContext } from './context.js';
/** A part of a line after the first: a dot before it for the eye, a comma for the ear. */
export declare const dotted: (part: unknown) => TemplateResult;
/** Place, period, and the sources with their links. */
export declare const originParts: (where: readonly string[], sources: readonly Link[], strings: Strings) => readonly unknown[];
/** The button of a detail after what stands before it in its line. */
export declare const afterParts: (parts: readonly unknown[], opener: TemplateResult | null) => unknown;
/**
 * The origin of a row as one grey line.
 *
 * @param opener the button of its detail, last in the line
 */
export declare const drawOrigin: (where: readonly string[], sources: readonly Link[], opener: TemplateResult | null, { strings }: DrawContext) => TemplateResult;
