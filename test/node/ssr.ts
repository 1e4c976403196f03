import { readFileSync } from 'node:fs';
import { balanceChart } from '../../src/charts/balance.js';
import { failuresChart } from '../../src/charts/failures.js';
import { gapChart } from '../../src/charts/gap.js';
import { cy } from '../../src/cy.js';
import { builtIn } from '../../src/dataset/builtin.js';
import { multilingual } from '../../src/dataset/multilingual.js';
import { OPTION_NAMES, OPTIONS, readOptions, type Options } from '../../src/model/options.js';
import { UNTOUCHED } from '../../src/model/state.js';
import { cy as welshWords } from '../../src/strings/cy.js';
import { en } from '../../src/strings/en.js';
import { htmlOf } from '../../src/draw/html.js';
import { stringsOf } from '../../src/strings/language.js';

const CHARTS = { gap: gapChart, failures: failuresChart, balance: balanceChart };

const ENGLISH = { tag: 'en', texts: {}, strings: stringsOf(en) };
const WELSH = { tag: 'cy', texts: cy.texts ?? {}, strings: stringsOf(welshWords) };

/** The whole dataset in its compiled form. */
export const wholeDataset = (): unknown =>
  JSON.parse(readFileSync('build/dist/data/big-society.json', 'utf8'));

/** What a reader did, and in which language. */
export interface Reading {
  /** Ids of what is open. */
  readonly open?: readonly string[];
  readonly welsh?: boolean;
}

/** What the server writes for the inside of an element with some attributes. */
export function renderFixture(
  chart: keyof typeof CHARTS,
  attributes: Readonly<Record<string, string>>,
  data: unknown,
  { open = [], welsh = false }: Reading = {},
): string {
  const given: Partial<Record<keyof Options, unknown>> = {};
  for (const name of OPTION_NAMES) given[name] = attributes[OPTIONS[name].attribute];
  const { options } = readOptions(given);
  const language = welsh ? WELSH : ENGLISH;
  const { dataset } = (data === undefined ? builtIn : multilingual(() => data))(language);
  const state = { ...UNTOUCHED, open: new Set(open) };
  const { template } = CHARTS[chart](dataset, options, language.strings, state);
  return htmlOf(template);
}
