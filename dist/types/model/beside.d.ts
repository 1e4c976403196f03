import type { Dataset, Issue } from '../dataset/types.js';
/**
 * A dataset with figures of the built-in report beside its own: as further rows of the gap, as
 * reasons with the evidence that shows them, as changes in the section of their unit.
 *
 * @param ids the figures of the report
 * @param issues takes the ids that name none
 */
export declare function setBeside(own: Dataset, report: Dataset, ids: readonly string[], issues: Issue[]): Dataset;
