import '../../src/define.js';
import type { BigSocietyGap } from '../../src/elements/gap.js';
import type { GapFixture } from '../fixtures/gap.js';

/** Puts HTML into the page and takes it out again after the test. */
export function place(html: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.innerHTML = html;
  document.body.append(box);
  return box;
}

/** Takes out everything that tests put into the page. */
export function clear(): void {
  for (const box of document.querySelectorAll('.test-box')) box.remove();
  document.documentElement.removeAttribute('style');
}

/** The chart in some HTML, drawn. */
export async function chartIn(box: ParentNode): Promise<BigSocietyGap> {
  const chart = box.querySelector('big-society-gap');
  if (chart === null) throw new Error('no chart in the box');
  await chart.updateComplete;
  return chart;
}

/** A fixture's chart, drawn. */
export async function mount({ attributes, data }: GapFixture): Promise<BigSocietyGap> {
  const chart = document.createElement('big-society-gap');
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  if (data !== undefined) chart.data = data;
  place('').append(chart);
  await chart.updateComplete;
  return chart;
}

/** The shadow root, which is always open. */
export function rootOf(chart: Element): ShadowRoot {
  const { shadowRoot } = chart;
  if (shadowRoot === null) throw new Error('the chart has no shadow root');
  return shadowRoot;
}

/** One element of the shadow root; throws where there is none. */
export function find(chart: Element, selector: string): HTMLElement {
  const found = rootOf(chart).querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** All elements of the shadow root that match. */
export const findAll = (chart: Element, selector: string): readonly HTMLElement[] => [
  ...rootOf(chart).querySelectorAll<HTMLElement>(selector),
];

/** The text of an element, as one line. */
export const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

const KINDS = ['log', 'info', 'warn', 'error'];

/** Runs something and gives back what it wrote to the console, by kind. */
export async function consoleOf(
  run: () => Promise<unknown>,
): Promise<readonly (readonly [string, string])[]> {
  const original = { ...console };
  const written: [string, string][] = [];
  const record =
    (kind: string) =>
    (...parts: unknown[]) => {
      written.push([kind, parts.join(' ')]);
    };
  Object.assign(console, Object.fromEntries(KINDS.map((kind) => [kind, record(kind)])));
  try {
    await run();
  } finally {
    Object.assign(console, original);
  }
  return written;
}
