import type { AnyView } from '../charts/chart.js';
import type { BigSocietyChart } from '../elements/chart.js';
import type { Scene } from '../export/scene.js';
import type { Options } from '../model/options.js';
import type { Strings } from '../strings/types.js';
/** What a chart shows, and with what it was drawn. */
export interface Shown {
    readonly host: BigSocietyChart;
    /** The tag of its element. */
    readonly name: string;
    readonly view: AnyView;
    readonly options: Options;
    readonly strings: Strings;
}
/** The chart as a still picture, light where nothing else was asked for: it will be seen on paper and on other grounds. */
export declare function sceneOf({ name, view, options, strings }: Shown): Scene;
export declare const svgFrom: (shown: Shown) => string;
export declare const csvFrom: ({ view, strings }: Shown) => string;
export declare const textFrom: ({ view, strings }: Shown) => string;
/** Painted, not made from the SVG: a strict policy refuses the picture of one. */
export declare function pngFrom(shown: Shown, document: Document): Promise<Blob>;
