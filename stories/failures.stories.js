// @ts-check
import dataset from '../build/dist/data/big-society.json';
import { otherFixture } from '../build/test/fixtures/others.js';
import * as states from './states.js';

export default { title: 'Failures', component: 'big-society-failures' };

export const Default = { args: otherFixture('failures', 'default').attributes };

/**
 * One of these figures is optional: it is in the whole dataset, not in the script.
 * @type {import('@storybook/web-components-vite').StoryObj}
 */
export const OwnChoice = {
  args: otherFixture('failures', 'own-choice').attributes,
  render: (args, context) => Object.assign(states.chartOf(args, context), { data: dataset }),
};

export const Highlighted = { args: { highlight: 'gap-social-care' } };
export const OwnTable = states.ownTable('failures');
export const Dark = states.dark;
export const Narrow = states.narrow;
export const Empty = states.empty;
export const Loading = states.loading;
export const Failed = states.failed;
export const RightToLeft = states.rightToLeft;
export const InASlide = { ...states.inASlide, args: { show: '1', controls: 'none' } };
