import '../../src/define.js';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import type { ChartFixture } from '../fixtures/others.js';
import { place } from './mount.js';

const dataset: unknown = await (await fetch('/build/dist/data/big-society.json')).json();

/** A fixture's chart, drawn. */
export async function mountOther({ chart, attributes, whole }: ChartFixture): Promise<BigSocietyChart> {
  const element = document.createElement(`big-society-${chart}`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (whole) element.data = dataset;
  place('').append(element);
  await element.updateComplete;
  return element;
}
