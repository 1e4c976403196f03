import type { Frame } from '../layout/view.js';
import type { Strings } from '../strings/types.js';
/** What a chart says in a few lines: title, subtitle, summary, notes and sources with their addresses. */
export declare function textOf(frame: Frame, strings: Strings): string;
/**
 * How to cite a chart: its title, its sources with their addresses, the page and the day.
 *
 * @param today as ISO 8601 has it
 * @param library what drew it, with its version
 */
export declare const citationOf: (frame: Frame, strings: Strings, page: string, today: string, library: string) => string;
