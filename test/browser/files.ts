// Charts of other datasets, and the made-up files that they read.
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { compiled } from '../fixtures/compiled.js';
import { find, place, textOf } from './mount.js';

export const NAMES = ['gap', 'failures', 'balance'] as const;

export const tags = (attributes: string, inner = ''): string =>
  NAMES.map((name) => `<big-society-${name} ${attributes}>${inner}</big-society-${name}>`).join('');

export const chartsIn = (box: Element): readonly BigSocietyChart[] => [
  ...box.querySelectorAll<BigSocietyChart>('big-society-gap, big-society-failures, big-society-balance'),
];

/** Charts in HTML, all drawn. */
export async function drawn(html: string): Promise<readonly BigSocietyChart[]> {
  const charts = chartsIn(place(html));
  await Promise.all(charts.map((chart) => chart.updateComplete));
  return charts;
}

/** The only chart in HTML, drawn. */
export async function one(html: string): Promise<BigSocietyChart> {
  const [chart] = await drawn(html);
  if (chart === undefined) throw new Error('no chart');
  return chart;
}

/** A path of files that nobody asked for yet. */
export const freshPath = (): string => `/made-up/${Math.random().toString(36).slice(2)}`;

/** Puts a file onto the server. */
export async function put(path: string, content: unknown): Promise<string> {
  await fetch(path, {
    method: 'PUT',
    body: typeof content === 'string' ? content : JSON.stringify(content),
  });
  return path;
}

/** Sends a piece of a page that is being read; an empty one ends it. Its path ends with `.html`. */
export async function feed(path: string, piece: string): Promise<void> {
  await fetch(path, { method: 'POST', body: piece });
}

/** How often a file was asked for, and given up. */
export async function logOf(path: string): Promise<{ readonly asked: number; readonly aborted: number }> {
  return (await (await fetch(`${path}?log`)).json()) as { asked: number; aborted: number };
}

/** Waits until something is so; the test's own time limit ends it otherwise. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** The smallest dataset: one row. */
export const small = compiled([{ id: 'a', label: 'ours', behind: ['some', 1], compared: ['others', 2] }]);

/** What a chart says where it draws no figure. */
export const messageOf = (chart: BigSocietyChart): string => textOf(find(chart, '[part=message]'));
