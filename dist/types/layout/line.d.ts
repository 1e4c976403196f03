import type { EvidenceReading } from '../dataset/types.js';
import type { Strings } from '../strings/types.js';
import type { LineView } from './graphic.js';
/** What a series is drawn in: when the report appeared and when what it is about began. */
export interface Times {
    readonly reportDate: string | null;
    readonly policyDate: string | null;
}
/** A series on a true time scale; null where no time can be read. */
export declare function layoutLine(readings: readonly EvidenceReading[], times: Times, strings: Strings): LineView | null;
