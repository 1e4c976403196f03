import type { EvidenceReading, Report } from '../dataset/types.js';
import type { Strings } from '../strings/types.js';
import type { LineView } from './graphic.js';
/** A series on a true time scale; null where no time can be read, or they don't follow one another. */
export declare function layoutLine(readings: readonly EvidenceReading[], report: Report, strings: Strings): LineView | null;
