import { BigSocietyChart } from './chart.js';
/**
 * The Big Society gap: groups said to be left behind against those they are compared
 * with, a row a figure, ordered by the size of the gap.
 *
 * @slot - what stands between the tags is shown until the chart can be drawn, and where it can't
 * @csspart figure - the whole chart
 * @csspart heading - the title
 * @csspart subheading - the subtitle
 * @csspart summary - the sentence computed from the data
 * @csspart key - what the two shapes stand for
 * @csspart plot - all rows with their axes
 * @csspart row - one figure
 * @csspart label - the name of a row
 * @csspart difference - the difference of a row
 * @csspart notes - the notes under the rows
 * @csspart sources - the sources
 * @csspart controls - the buttons
 * @csspart control - one button
 * @csspart table - the table
 * @csspart message - why nothing is drawn
 * @cssprop [--big-society-font-size=max(0.9375rem, 15px)] - size of the text; everything else follows
 * @cssprop [--big-society-padding=0.8em] - room inside the chart's edge
 * @cssprop --big-society-surface - the chart's ground
 * @cssprop --big-society-text - text
 * @cssprop --big-society-muted - places, periods, notes
 * @cssprop --big-society-line - connectors and outlines
 * @cssprop --big-society-rule - hairlines
 * @cssprop --big-society-behind - marks of the group said to be left behind
 * @cssprop --big-society-behind-text - its text
 * @cssprop --big-society-compared - marks and text of the group it is compared with
 */
export declare class BigSocietyGap extends BigSocietyChart {
    protected static readonly chart: import("../charts/chart.js").Chart;
    protected static readonly styles: string[];
}
