import type { LineView } from '../layout/graphic.js';
import { type Block } from './block.js';
import type { Setting } from './setting.js';
/** A series: points on a true time scale, joined where one survey took them. */
export declare function lineOf(view: LineView, width: number, setting: Setting): Block;
