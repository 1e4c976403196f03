import { BigSocietyBalance } from '../../src/elements/balance.js';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { BigSocietyFailures } from '../../src/elements/failures.js';
import type { ChartFixture } from '../fixtures/others.js';
import { place } from './mount.js';

const ELEMENTS = { failures: BigSocietyFailures, balance: BigSocietyBalance };

// The drop-in does not hold these two yet.
for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(`big-society-${name}`, element);

const dataset: unknown = await (await fetch('/build/dist/data/big-society.json')).json();

/** A fixture's chart, drawn from the whole dataset. */
export async function mountOther({ chart, attributes }: ChartFixture): Promise<BigSocietyChart> {
  const element = new ELEMENTS[chart]();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = dataset;
  place('').append(element);
  await element.updateComplete;
  return element;
}
