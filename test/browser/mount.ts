import '../../src/define.js';
import type { ChartId } from '../../src/dataset/types.js';
import type { BigSocietyChart } from '../../src/elements/chart.js';
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
export const mount = ({ attributes, data }: GapFixture): Promise<BigSocietyGap> =>
  drawn(document.createElement('big-society-gap'), attributes, data);

/** A chart of any kind, drawn. */
export const mountChart = (
  id: ChartId,
  attributes: Readonly<Record<string, string>> = {},
  data?: unknown,
): Promise<BigSocietyChart> => drawn(document.createElement(`big-society-${id}`), attributes, data);

async function drawn<T extends BigSocietyChart>(
  chart: T,
  attributes: Readonly<Record<string, string>>,
  data: unknown,
): Promise<T> {
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  if (data !== undefined) chart.data = data;
  place('').append(chart);
  await chart.updateComplete;
  return chart;
}

/** Closes whatever a reader has opened. */
export const closeAll = (chart: BigSocietyChart): Promise<void> =>
  press(chart, findAll(chart, 'button[aria-expanded=true]'));

/** Opens the further evidence of every reason, then the details of the first and the last figure. */
export async function openAll(chart: BigSocietyChart): Promise<void> {
  await press(chart, findAll(chart, '.more > button[aria-expanded=false]'));
  const closed = findAll(chart, 'button[aria-expanded=false]');
  await press(chart, [...new Set([closed[0], closed.at(-1)])]);
}

async function press(chart: BigSocietyChart, buttons: readonly (HTMLElement | undefined)[]): Promise<void> {
  for (const button of buttons) button?.click();
  await chart.updateComplete;
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
