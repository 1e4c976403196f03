import type { BalanceContent } from '../model/balance.js';
import type { Options } from '../model/options.js';
import type { ReaderState } from '../model/state.js';
import type { Strings } from '../strings/types.js';
import { type SectionView } from './balance-section.js';
import { type VerdictView } from './balance-verdict.js';
import type { Frame, TableView } from './view.js';
/** Everything that a balance chart draws. */
export interface BalanceView extends Frame {
    readonly verdict: VerdictView | null;
    readonly sections: readonly SectionView[];
    readonly table: TableView;
}
/** Lays out the verdict, what rose and what fell, and the findings. */
export declare function layoutBalance(content: BalanceContent, options: Options, strings: Strings, state: ReaderState): BalanceView;
