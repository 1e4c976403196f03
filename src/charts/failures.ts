import { drawFailures } from '../draw/failures.js';
import { layoutFailures } from '../layout/failures.js';
import { selectFailures } from '../model/failures.js';
import { chartOf } from './chart.js';

export const failuresChart = chartOf({
  name: 'big-society-failures',
  select: selectFailures,
  layout: layoutFailures,
  draw: drawFailures,
});
