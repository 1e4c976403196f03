import type { EvidenceView } from '../layout/evidence.js';
import { type Block } from './block.js';
import { type Setting } from './setting.js';
/** A piece of evidence: its picture, its sentence, where it comes from, what to keep in mind. */
export declare function evidenceOf(view: EvidenceView, width: number, setting: Setting): Block;
