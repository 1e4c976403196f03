import { type TemplateResult } from 'lit/html.js';
import type { BalanceView } from '../layout/balance.js';
/** The verdict, then what rose and what fell, then the findings. */
export declare const drawBalance: ({ verdict, sections }: BalanceView) => TemplateResult;
