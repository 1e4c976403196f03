import type { Mark, Tick } from '../layout/view.js';
import { type Track } from './axis.js';
import type { Item } from './scene.js';
import type { Setting } from './setting.js';
/** The two marks of a row with what lies between them; ticks run from its top to its bottom. */
export declare function plotOf([behind, compared]: readonly [Mark, Mark], ticks: readonly Tick[], track: Track, height: number, beside: boolean, setting: Setting): readonly Item[];
