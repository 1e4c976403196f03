import { type TemplateResult } from 'lit';
import type { EvidenceView } from '../layout/evidence.js';
/** A piece of evidence: its picture, its sentence, where it comes from, what to keep in mind. */
export declare const drawEvidence: (view: EvidenceView, readingsLabel: string) => TemplateResult;
