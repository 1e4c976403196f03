import type { Issue } from '../dataset/types.js';
import type { Options } from '../model/options.js';
/** What `big-society-select` tells. */
export interface SelectDetail {
    /** Ids of the figures of the row that the reader chose. */
    readonly figures: readonly string[];
}
/** What `big-society-issues` tells. */
export interface IssuesDetail {
    /** What is wrong now with the data and the attributes; empty when nothing is any more. */
    readonly issues: readonly Issue[];
}
/** What `big-society-view` tells. */
export interface ViewDetail {
    /** What the reader switched to. */
    readonly view: Options['view'];
}
/** What `big-society-step` tells. */
export interface StepDetail {
    /** How many rows are revealed. */
    readonly step: number;
    /** How many there are. */
    readonly steps: number;
}
/** The events of all charts, by name. */
export interface ChartEventMap {
    'big-society-select': CustomEvent<SelectDetail>;
    'big-society-issues': CustomEvent<IssuesDetail>;
    'big-society-view': CustomEvent<ViewDetail>;
    'big-society-step': CustomEvent<StepDetail>;
}
declare global {
    /** They bubble out of shadow roots, so the document and the window hear them too. */
    interface GlobalEventHandlersEventMap {
        'big-society-select': ChartEventMap['big-society-select'];
        'big-society-issues': ChartEventMap['big-society-issues'];
        'big-society-view': ChartEventMap['big-society-view'];
        'big-society-step': ChartEventMap['big-society-step'];
    }
}
