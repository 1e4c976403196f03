import { drawGap, drawKey } from '../draw/gap.js';
import { layoutGap } from '../layout/gap.js';
import { selectGap } from '../model/gap.js';
import { chartOf } from './chart.js';

export const gapChart = chartOf({
  name: 'big-society-gap',
  select: selectGap,
  layout: layoutGap,
  above: drawKey,
  draw: drawGap,
});
