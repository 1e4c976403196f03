import type { BigSocietyChart } from '../elements/chart.js';
/**
 * Gives charts buttons for files and for code, and the methods that make files of them.
 *
 * @param chart the class of any chart: all have one base; of the same version as this
 */
export declare function addFiles(chart: typeof BigSocietyChart): void;
/** What charts can do with this script. Each rejects where nothing is drawn. */
export interface FileMethods {
    /** The chart as a stand-alone SVG, 720 px wide. */
    readonly toSVG: () => Promise<string>;
    /** The chart as a PNG of 1440 points. */
    readonly toPNG: () => Promise<Blob>;
    /** The readings as comma-separated values, with their sources. */
    readonly toCSV: () => Promise<string>;
    /** What the chart says in a few lines. */
    readonly toText: () => Promise<string>;
}
declare module '../elements/chart.js' {
    interface BigSocietyChart {
        toSVG?: FileMethods['toSVG'];
        toPNG?: FileMethods['toPNG'];
        toCSV?: FileMethods['toCSV'];
        toText?: FileMethods['toText'];
    }
}
