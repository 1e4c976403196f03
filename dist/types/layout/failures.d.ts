import type { FailuresContent } from '../model/failures.js';
import type { Options } from '../model/options.js';
import type { Strings } from '../strings/types.js';
import { type EvidenceView } from './evidence.js';
import type { Frame, TableView } from './view.js';
/** One of the reasons with its evidence. */
export interface ReasonView {
    readonly number: number;
    readonly headline: string;
    readonly summary: string;
    readonly lead: EvidenceView | null;
    /** Said where there is no lead. */
    readonly missing: string;
    readonly more: readonly EvidenceView[];
    readonly moreLabel: string;
}
/** Everything that a chart of the failures draws. */
export interface FailuresView extends Frame {
    readonly readingsLabel: string;
    readonly reasons: readonly ReasonView[];
    readonly table: TableView;
}
/** Lays out the failures with their evidence. */
export declare function layoutFailures(content: FailuresContent, options: Options, strings: Strings): FailuresView;
