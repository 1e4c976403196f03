// @ts-check
// States that are the same in every chart. What a story sets are attributes, as in a page.
import { gapFixture } from '../build/test/fixtures/gap.js';
import { OWN_FIXTURES, ownHtml } from '../build/test/fixtures/own-tables.js';

/** An address that never answers. */
const NEVER = 'never-answers.json';

/**
 * A chart with its attributes; a function is told what an event of the manifest tells.
 * @param {Readonly<Record<string, string | ((detail: unknown) => void)>>} args
 * @param {import('@storybook/web-components-vite').StoryContext} context
 */
export function chartOf(args, { component = '', argTypes }) {
  const chart = document.createElement(component);
  for (const [name, value] of Object.entries(args)) {
    if (typeof value === 'string') chart.setAttribute(name, value);
    if (typeof value === 'function')
      chart.addEventListener(argTypes[name]?.action?.name, (event) => value(event.detail));
  }
  return chart;
}

/**
 * Puts a story into a box.
 * @param {Readonly<Record<string, string>>} attributes
 */
const boxed = (attributes) => ({
  decorators: [
    (/** @type {() => Node} */ story) => {
      const box = document.createElement('div');
      for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
      box.append(story());
      return box;
    },
  ],
});

/** A server of files answers every request, so the page has to hold this one back. */
function holdBack() {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) =>
    !String(input).endsWith(NEVER) ? fetch(input, init) : new Promise(() => {});
  return () => {
    globalThis.fetch = fetch;
  };
}

/**
 * A table of the page's own between the tags.
 * @param {string} chart
 */
export const ownTable = (chart) => ({
  decorators: [
    (/** @type {() => HTMLElement} */ story) => {
      const fixture = OWN_FIXTURES.find((own) => own.chart === chart);
      return Object.assign(story(), { innerHTML: fixture && ownHtml(fixture) });
    },
  ],
});

export const dark = { args: gapFixture('dark').attributes };
export const empty = { args: gapFixture('unknown-figures').attributes };
export const failed = { args: { src: 'no-such-file.json' } };
export const loading = { args: { src: NEVER }, beforeEach: holdBack };
export const narrow = boxed({ class: 'narrow' });
export const rightToLeft = boxed({ dir: 'rtl' });
export const inASlide = boxed({ class: 'slide' });
