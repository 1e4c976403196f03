// @ts-check
import { gapFixture } from '../build/test/fixtures/gap.js';
import * as states from './states.js';

export default { title: 'Gap', component: 'big-society-gap' };

export const Default = { args: gapFixture('default').attributes };
export const OwnChoice = { args: gapFixture('own-choice').attributes };
export const Highlighted = { args: gapFixture('highlighted').attributes };
export const OwnTable = states.ownTable('gap');
export const Dark = states.dark;
export const Narrow = states.narrow;
export const Empty = states.empty;
export const Loading = states.loading;
export const Failed = states.failed;
export const RightToLeft = states.rightToLeft;
export const InASlide = {
  ...states.inASlide,
  args: { figures: 'gap-trust-ethnicity-2012', controls: 'none' },
};
