// The figures that the charts open with, as the builder offers them: what each row is called, and its ids.
import { balanceChart } from '../../build/src/charts/balance.js';
import { datasetOf } from '../../build/src/charts/dataset-of.js';
import { failuresChart } from '../../build/src/charts/failures.js';
import { gapChart } from '../../build/src/charts/gap.js';
import { builtIn } from '../../build/src/dataset/builtin.js';
import { languageOf } from '../../build/src/elements/languages.js';
import { readOptions } from '../../build/src/model/options.js';

const [english] = languageOf('en');
const { options } = readOptions({});

function viewOf(chart, name) {
  const { dataset } = datasetOf(builtIn, name, builtIn, [], english, 'en');
  return chart(dataset, options, english.strings).view;
}

const sentenceOf = ({ number, sentence }) => [number, sentence].filter(Boolean).join(' ');

/** A list for each chart: label and ids of each row. */
export const FIGURES = {
  gap: viewOf(gapChart, 'gap')
    .groups.flatMap(({ lists }) => lists.flatMap(({ rows }) => rows))
    .map(({ figures, label, marks }) => ({
      figures,
      label: `${label}: ${marks.map(({ group }) => group).join(', ')}`,
    })),
  failures: viewOf(failuresChart, 'failures').reasons.flatMap(({ number, lead, more }) =>
    [lead, ...more].map((piece) => ({
      figures: piece.figures,
      label: `Reason ${number}: ${sentenceOf(piece)}`,
    })),
  ),
  balance: balanceFigures(viewOf(balanceChart, 'balance')),
};

function balanceFigures({ verdict, sections }) {
  const changes = sections.flatMap(({ title, lists, findings }) => [
    ...lists.flatMap(({ rows }) =>
      rows.map(({ figures, label }) => ({ figures, label: `${title}: ${label}` })),
    ),
    ...findings.map(({ figures, text }) => ({ figures, label: `${title}: ${text}` })),
  ]);
  return [{ figures: verdict.figures, label: `The verdict: ${verdict.line}` }, ...changes];
}
