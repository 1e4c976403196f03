export { parseDataset, type Parsed } from './dataset/parse.js';
export type * from './dataset/types.js';
export { BigSocietyBalance } from './elements/balance.js';
export { BigSocietyChart } from './elements/chart.js';
export { BigSocietyFailures } from './elements/failures.js';
export { BigSocietyGap } from './elements/gap.js';
export { OPTIONS, type Option, type Options } from './model/options.js';
export { COLOURS, type Colour, type ColourName } from './tokens.js';
export { VERSION } from './version.js';
