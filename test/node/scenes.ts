import assert from 'node:assert/strict';
import { cy } from '../../src/cy.js';
import { builtIn } from '../../src/dataset/builtin.js';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset } from '../../src/dataset/types.js';
import { sceneOfBalance } from '../../src/export/scene-balance.js';
import { sceneOfFailures } from '../../src/export/scene-failures.js';
import { sceneOfGap } from '../../src/export/scene-gap.js';
import type { Scene, SceneOptions } from '../../src/export/scene.js';
import { layoutBalance } from '../../src/layout/balance.js';
import { layoutFailures } from '../../src/layout/failures.js';
import { layoutGap } from '../../src/layout/gap.js';
import { selectBalance } from '../../src/model/balance.js';
import { selectFailures } from '../../src/model/failures.js';
import { selectGap } from '../../src/model/gap.js';
import { OPTION_NAMES, OPTIONS, readOptions, type Options } from '../../src/model/options.js';
import { UNTOUCHED, type ChartState } from '../../src/model/state.js';
import { cy as welshWords } from '../../src/strings/cy.js';
import { en } from '../../src/strings/en.js';
import { stringsOf } from '../../src/strings/language.js';
import type { Strings } from '../../src/strings/types.js';
import { GAP_FIXTURES } from '../fixtures/gap.js';
import { OTHER_FIXTURES } from '../fixtures/others.js';
import { randomDataset } from '../fixtures/random.js';
import { shownIn } from './shown.js';
import { wholeDataset } from './ssr.js';

/** A chart as a picture, with the texts that have to be in it. */
export interface Pictured {
  readonly scene: Scene;
  readonly shown: readonly string[];
}

/** What a picture can be made of, at any size. */
export interface Subject {
  readonly name: string;
  readonly picture: (options?: Partial<SceneOptions>) => Pictured;
}

export const CHART_NAMES = ['gap', 'failures', 'balance'] as const;
export type ChartName = (typeof CHART_NAMES)[number];

type Way = (dataset: Dataset, options: Options, strings: Strings, size?: Partial<SceneOptions>) => Pictured;

/** One chart from its dataset to its picture. */
const wayOf =
  <C, V>(
    select: (dataset: Dataset, options: Options) => ChartState<C>,
    layout: (content: C, options: Options, strings: Strings, state: typeof UNTOUCHED) => V,
    sceneOf: (view: V, strings: Strings, options?: Partial<SceneOptions>) => Scene,
  ): Way =>
  (dataset, options, strings, size) => {
    const state = select(dataset, options);
    assert.equal(state.status, 'ready');
    const view = layout(state.content, options, strings, UNTOUCHED);
    return { scene: sceneOf(view, strings, size), shown: shownIn(view) };
  };

const WAYS: Readonly<Record<ChartName, Way>> = {
  gap: wayOf(selectGap, layoutGap, sceneOfGap),
  failures: wayOf(selectFailures, layoutFailures, sceneOfFailures),
  balance: wayOf(selectBalance, layoutBalance, sceneOfBalance),
};

const ENGLISH = { tag: 'en', texts: {}, strings: stringsOf(en) };
const WELSH = { tag: 'cy', texts: cy.texts ?? {}, strings: stringsOf(welshWords) };

/** A chart of a dataset, or of the built-in report, with some attributes. */
export function pictured(
  chart: ChartName,
  size?: Partial<SceneOptions>,
  attributes: Readonly<Record<string, string>> = {},
  data?: unknown,
  welsh = false,
): Pictured {
  const given: Partial<Record<keyof Options, unknown>> = {};
  for (const name of OPTION_NAMES) given[name] = attributes[OPTIONS[name].attribute];
  const language = welsh ? WELSH : ENGLISH;
  const { dataset } = data === undefined ? builtIn(language) : parseDataset(data);
  return WAYS[chart](dataset, readOptions(given).options, language.strings, size);
}

/** The charts as they open, in English and in Welsh. */
export const DEFAULTS: readonly Subject[] = CHART_NAMES.flatMap((chart) => [
  { name: chart, picture: (size) => pictured(chart, size) },
  { name: `${chart} in Welsh`, picture: (size) => pictured(chart, size, {}, undefined, true) },
]);

/** Every state of the charts that shows one, as a picture. */
export const FIXTURES: readonly Subject[] = [
  ...GAP_FIXTURES.map(({ name, attributes, data }) => ({ chart: 'gap' as const, name, attributes, data })),
  ...OTHER_FIXTURES.map((fixture) => ({ ...fixture, data: fixture.whole ? wholeDataset() : undefined })),
]
  .filter(({ name }) => !['table', 'unknown-figures'].includes(name))
  .map(({ chart, name, attributes, data }) => ({
    name: `${chart}, ${name}`,
    picture: (size) => pictured(chart, size, attributes, data),
  }));

/** The charts of a random dataset. */
export function randomSubjects(seed: number): readonly Subject[] {
  const data = randomDataset(seed);
  return CHART_NAMES.map((chart) => ({
    name: `${chart} of seed ${seed}`,
    picture: (size) => pictured(chart, size, {}, data),
  }));
}
