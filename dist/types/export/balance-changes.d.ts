import type { SectionView } from '../layout/balance-section.js';
import { type Block } from './block.js';
import { type Setting } from './setting.js';
/** What rose, what fell and what was counted once, with one axis for all bars. */
export declare function changesOf({ lists, axis }: SectionView, width: number, setting: Setting): Block | null;
