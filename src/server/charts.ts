import { balanceChart } from '../charts/balance.js';
import { failuresChart } from '../charts/failures.js';
import { gapChart } from '../charts/gap.js';
import { BigSocietyBalance } from '../elements/balance.js';
import { BigSocietyFailures } from '../elements/failures.js';
import { BigSocietyGap } from '../elements/gap.js';

/** Each chart with the style sheets of its element. */
export const CHARTS = {
  gap: { draw: gapChart, styles: BigSocietyGap.styles },
  failures: { draw: failuresChart, styles: BigSocietyFailures.styles },
  balance: { draw: balanceChart, styles: BigSocietyBalance.styles },
} as const;

/** The names of the charts. */
export const CHART_NAMES = Object.keys(CHARTS) as readonly (keyof typeof CHARTS)[];
