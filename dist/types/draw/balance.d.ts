import { type TemplateResult } from 'lit/html.js';
import type { BalanceView } from '../layout/balance.js';
import type { DrawContext } from './context.js';
/** The verdict, then what rose and what fell, then the findings. */
export declare const drawBalance: ({ verdict, sections }: BalanceView, context: DrawContext) => TemplateResult;
