// @ts-check
import { otherFixture } from '../build/test/fixtures/others.js';
import * as states from './states.js';

export default { title: 'Balance', component: 'big-society-balance' };

export const Default = { args: otherFixture('balance', 'default').attributes };
export const OwnChoice = { args: otherFixture('balance', 'own-choice').attributes };
export const Highlighted = { args: { highlight: 'bal-youth-formal' } };
export const OwnTable = states.ownTable('balance');
export const Dark = states.dark;
export const Narrow = states.narrow;
export const Empty = states.empty;
export const Loading = states.loading;
export const Failed = states.failed;
export const RightToLeft = states.rightToLeft;
export const InASlide = { ...states.inASlide, args: { show: 'verdict', controls: 'none' } };
