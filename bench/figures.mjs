// The figures that every candidate draws: the nine rows that the gap opens with.
import { gapChart } from '../build/src/charts/gap.js';
import { datasetOf } from '../build/src/charts/dataset-of.js';
import { builtIn } from '../build/src/dataset/builtin.js';
import { languageOf } from '../build/src/elements/languages.js';
import { readOptions } from '../build/src/model/options.js';
import { selectGap } from '../build/src/model/gap.js';
import { renderToTable } from '../build/src/server/index.js';

const [{ strings }] = languageOf('en');
const { options } = readOptions({});
const { dataset } = datasetOf(builtIn, 'gap', builtIn, [], { strings, texts: {} }, 'en');
const { view } = gapChart(dataset, options, strings);
const { content } = selectGap(dataset, options);

export const TITLE = view.title;
export const SUBTITLE = view.subtitle;
export const SOURCES = view.sources.map(({ text }) => text).join('; ');
/** The table that stands below each chart, as our server writes it. */
export const TABLE = renderToTable('gap');

/** Rows as plain numbers and words: what somebody would copy out of the report. */
export const ROWS = content.groups
  .flatMap(({ forward, reversed }) => [...forward, ...reversed])
  .map(({ figure, behind, compared }) => ({
    label: figure.label,
    behind: { group: behind.value.group ?? '', value: behind.value.value },
    compared: { group: compared.value.group ?? '', value: compared.value.value },
  }));
