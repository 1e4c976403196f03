import type { FailuresContent } from '../model/failures.js';
import type { Options } from '../model/options.js';
import type { ReaderState } from '../model/state.js';
import type { Strings } from '../strings/types.js';
import { type EvidenceView } from './evidence.js';
import type { Frame, TableView } from './view.js';
/** One of the reasons with its evidence. */
export interface ReasonView {
    readonly number: number;
    readonly headline: string;
    readonly summary: string;
    readonly lead: EvidenceView | null;
    readonly more: readonly EvidenceView[];
    /** What it is called among what is open. */
    readonly morePanel: string;
    readonly moreOpen: boolean;
}
/** Everything that a chart of the failures draws. */
export interface FailuresView extends Frame {
    readonly reasons: readonly ReasonView[];
    readonly table: TableView;
}
/** Lays out the failures with their evidence. */
export declare function layoutFailures(content: FailuresContent, options: Options, strings: Strings, state: ReaderState): FailuresView;
