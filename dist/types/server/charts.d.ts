import type { Chart, Drawing } from '../charts/chart.js';
import type { Scene, SceneOptions } from '../export/scene.js';
/** A drawing that can be made a still picture too. */
export interface ServerDrawing extends Drawing {
    /** Null where there is nothing to draw. */
    readonly picture: (options: Partial<SceneOptions>) => Scene | null;
}
/** A chart with the style sheets of its element and its still picture. */
interface ServerChart {
    readonly draw: (...given: Parameters<Chart>) => ServerDrawing;
    readonly styles: readonly string[];
}
/** Every chart, by its name. */
export declare const CHARTS: {
    gap: ServerChart;
    failures: ServerChart;
    balance: ServerChart;
};
/** The names of the charts. */
export declare const CHART_NAMES: readonly (keyof typeof CHARTS)[];
export {};
