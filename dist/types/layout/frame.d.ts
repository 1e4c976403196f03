import type { ChartTexts, Figure } from '../dataset/types.js';
import type { Choice } from '../model/figures.js';
import type { Options } from '../model/options.js';
import type { Strings } from '../strings/types.js';
import type { Frame } from './view.js';
/** What the words around a chart are made of. */
export interface FrameParts {
    readonly texts: ChartTexts | null;
    readonly choice: Choice;
    readonly fallbackTitle: string;
    /** Subtitle where the rows are not the chart's own choice. */
    readonly ownSubtitle: string;
    readonly summary: string;
    /** What has to be said under this chart, and what only where its marks are seen. */
    readonly notes: {
        readonly always: readonly string[];
        readonly inChart: readonly string[];
    };
    /** The figures that are shown. */
    readonly figures: readonly Figure[];
}
/** The words around a chart: the author's where there are any, otherwise those that fit the choice. */
export declare function frameOf(parts: FrameParts, options: Options, strings: Strings): Frame;
