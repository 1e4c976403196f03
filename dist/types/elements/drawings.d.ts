import type { Drawing } from '../charts/chart.js';
import type { BigSocietyChart } from './chart.js';
import type { Options } from '../model/options.js';
import type { Strings } from '../strings/types.js';
/** What an element has just drawn, and with what. */
export interface Drawn {
    readonly host: BigSocietyChart;
    readonly root: ShadowRoot;
    readonly drawing: Drawing;
    readonly options: Options;
    readonly strings: Strings;
}
type Listener = (drawn: Drawn) => void;
/** Tells of every drawing from now on; every chart is drawn anew, so that none is missed. */
export declare function onDrawing(listener: Listener): void;
/** Tells all who listen. */
export declare function drew(drawn: Drawn): void;
export {};
