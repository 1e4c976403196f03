import { nothing, type TemplateResult } from 'lit/html.js';
import type { EvidenceView } from '../layout/evidence.js';
/** A piece of evidence: its picture, its sentence, where it comes from, what to keep in mind. */
export declare const drawEvidence: (view: EvidenceView) => TemplateResult;
/** The readings of a series in words, each with its source. */
export declare const drawReadings: ({ readings }: EvidenceView, label: string) => TemplateResult | typeof nothing;
