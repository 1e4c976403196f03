import { readFileSync } from 'node:fs';
import { render, type ElementRenderer } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { balanceChart } from '../../src/charts/balance.js';
import { failuresChart } from '../../src/charts/failures.js';
import { gapChart } from '../../src/charts/gap.js';
import { builtIn } from '../../src/dataset/builtin.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { OPTION_NAMES, OPTIONS, readOptions, type Options } from '../../src/model/options.js';
import { en } from '../../src/strings/en.js';

const CHARTS = { gap: gapChart, failures: failuresChart, balance: balanceChart };

/** The whole dataset in its compiled form. */
export const wholeDataset = (): unknown =>
  JSON.parse(readFileSync('build/dist/data/big-society.json', 'utf8'));

/** What the server writes for the inside of an element with some attributes, without Lit's comments. */
export async function renderFixture(
  chart: keyof typeof CHARTS,
  attributes: Readonly<Record<string, string>>,
  data: unknown,
): Promise<string> {
  const given: Partial<Record<keyof Options, unknown>> = {};
  for (const name of OPTION_NAMES) given[name] = attributes[OPTIONS[name].attribute];
  const { options } = readOptions(given);
  const dataset = data === undefined ? builtIn() : parseDataset(data).dataset;
  const { template } = CHARTS[chart](dataset, options, en, { switchView: () => undefined });
  // The element around it, of which nothing is needed: without one a slot is refused.
  const host = Object.create(null) as ElementRenderer;
  const markup = await collectResult(render(template, { customElementHostStack: [host] }));
  return markup.replace(/<!--.*?-->|<\?>/g, '');
}
