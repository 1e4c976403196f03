import type { GapContent } from '../model/gap.js';
import type { Options } from '../model/options.js';
import type { ReaderState } from '../model/state.js';
import type { Strings } from '../strings/types.js';
import type { GapView } from './view.js';
/** Lays out a gap chart: every sentence finished, every position in per cent of its axis. */
export declare function layoutGap(content: GapContent, options: Options, strings: Strings, state: ReaderState): GapView;
