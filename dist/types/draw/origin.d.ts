import { type TemplateResult } from 'lit/html.js';
import type { Link } from '../layout/view.js';
/** Place, period, and the sources with their links: a dot between them for the eye, a comma for the ear. */
export declare function originParts(where: readonly string[], sources: readonly Link[]): readonly unknown[];
/** The origin of a figure as one grey line. */
export declare const drawOrigin: (where: readonly string[], sources: readonly Link[]) => TemplateResult;
