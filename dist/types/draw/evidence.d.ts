import { type TemplateResult } from 'lit/html.js';
import type { EvidenceView } from '../layout/evidence.js';
import type { DrawContext } from './context.js';
/** A piece of evidence: its picture, its sentence, where it comes from, what to keep in mind. */
export declare const drawEvidence: (view: EvidenceView, context: DrawContext) => TemplateResult;
