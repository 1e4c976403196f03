import type { BalanceContent } from '../model/balance.js';
import type { Strings } from '../strings/types.js';
/** One sentence on the goals and on the shares that were measured twice. */
export declare function balanceSummary({ verdict, sections }: BalanceContent, strings: Strings): string;
