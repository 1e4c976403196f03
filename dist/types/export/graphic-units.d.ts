import type { UnitsView } from '../layout/graphic.js';
import { type Block } from './block.js';
import type { Setting } from './setting.js';
/** Units as squares: filled ones are the part, outlined ones the rest. */
export declare function unitsOf(view: UnitsView, width: number, setting: Setting): Block;
