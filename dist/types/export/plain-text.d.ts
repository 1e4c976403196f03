import type { Frame } from '../layout/view.js';
import type { Strings } from '../strings/types.js';
/** What a chart says in a few lines: title, subtitle, summary, notes and sources with their addresses. */
export declare function textOf(frame: Frame, { sources }: Strings): string;
