import { type TemplateResult } from 'lit/html.js';
import type { FailuresView } from '../layout/failures.js';
import type { DrawContext } from './context.js';
/** The reasons, a row each: number, headline, sentence, lead evidence, and what opens. */
export declare const drawFailures: ({ reasons }: FailuresView, context: DrawContext) => TemplateResult;
