import { drawBalance } from '../draw/balance.js';
import { layoutBalance } from '../layout/balance.js';
import { selectBalance } from '../model/balance.js';
import { chartOf } from './chart.js';

export const balanceChart = chartOf({
  name: 'big-society-balance',
  select: selectBalance,
  layout: layoutBalance,
  draw: drawBalance,
});
