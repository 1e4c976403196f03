// The figures that the charts open with, as the builder offers them: what the rows are called, and their ids.
import { balanceChart } from '../../build/src/charts/balance.js';
import { datasetOf } from '../../build/src/charts/dataset-of.js';
import { failuresChart } from '../../build/src/charts/failures.js';
import { gapChart } from '../../build/src/charts/gap.js';
import { builtIn } from '../../build/src/dataset/builtin.js';
import { languageOf } from '../../build/src/elements/languages.js';
import { selectBalance } from '../../build/src/model/balance.js';
import { selectFailures } from '../../build/src/model/failures.js';
import { selectGap } from '../../build/src/model/gap.js';
import { readOptions } from '../../build/src/model/options.js';
import { capital } from '../../build/src/strings/text.js';

const [{ strings }] = languageOf('en');
const { options } = readOptions({});
const { dataset } = datasetOf(builtIn, 'gap', builtIn, [], { strings, texts: {} }, 'en');

/** Label and ids of each row of each chart. */
const ROWS = {
  gap: ({ groups }) =>
    groups
      .flatMap(({ lists }) => lists.flatMap(({ rows }) => rows))
      .map(({ figures, label, marks }) => [
        figures,
        `${label}: ${marks.map(({ group }) => group).join(', ')}`,
      ]),
  failures: ({ reasons }) =>
    reasons.flatMap(({ number, lead, more }) =>
      [lead, ...more].map((piece) => [
        piece.figures,
        `Reason ${number}: ${[piece.number, piece.sentence].filter(Boolean).join(' ')}`,
      ]),
    ),
  balance: ({ verdict, sections }) => [
    [verdict.figures, `The verdict: ${verdict.line}`],
    ...sections.flatMap(({ title, lists, findings }) => [
      ...lists.flatMap(({ rows }) => rows.map(({ figures, label }) => [figures, `${title}: ${label}`])),
      ...findings.map(({ figures, text }) => [figures, `${title}: ${text}`]),
    ]),
  ],
};

/** Rows that share a figure are one choice; a figure that stands in no row is one by itself. */
function choicesOf(rows, figures) {
  const choices = [];
  for (const [text, label] of rows) {
    const ids = new Set(text.split(' '));
    const shared = choices.filter((choice) => choice.ids.some((id) => ids.has(id)));
    if (shared.length === 0) choices.push({ ids: [...ids], labels: [label] });
    else {
      const [first, ...others] = shared;
      first.ids = [...new Set([...shared.flatMap((choice) => choice.ids), ...ids])];
      first.labels = [...shared.flatMap(({ labels }) => labels), label];
      for (const other of others) choices.splice(choices.indexOf(other), 1);
    }
  }
  const known = new Set(choices.flatMap(({ ids }) => ids));
  return [
    ...choices,
    ...figures
      .filter(({ id }) => !known.has(id))
      .map(({ id, label }) => ({ ids: [id], labels: [capital(label)] })),
  ];
}

const offered = (name, chart, select) =>
  choicesOf(
    ROWS[name](chart(dataset, options, strings).view),
    select(dataset, options).content.figures ?? [],
  );

/** What can be chosen of each chart: ids, and what the reader sees of them. */
export const FIGURES = {
  gap: offered('gap', gapChart, selectGap),
  failures: offered('failures', failuresChart, selectFailures),
  balance: offered('balance', balanceChart, selectBalance),
};
