import { expect } from 'chai';
// axe is a classic script that sets a global.
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import { GAP_FIXTURES } from '../fixtures/gap.js';
import { clear, consoleOf, mount } from './mount.js';

/**
 * axe cannot judge the contrast of text on SVG and over SVG; the contrast of every colour is
 * tested in test/node/tokens.test.ts.
 */
const UNDECIDED = ['color-contrast'];

declare const axe: typeof Axe;

afterEach(clear);

describe('axe', () => {
  for (const scheme of ['light', 'dark']) {
    for (const fixture of GAP_FIXTURES) {
      it(`finds nothing: gap, ${fixture.name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        await consoleOf(async () => {
          const chart = await mount(fixture);
          const { violations, incomplete } = await axe.run(chart, {
            resultTypes: ['violations', 'incomplete'],
          });
          const found = [...violations, ...incomplete.filter(({ id }) => !UNDECIDED.includes(id))];
          expect(
            found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          ).to.deep.equal([]);
        });
      });
    }
  }
});
