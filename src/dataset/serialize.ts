import type { Row } from './read.js';
import type { ChartId, Dataset, Figure, Reading } from './types.js';

/** Writes a dataset in the compiled form; {@link parseDataset} reads back the same. */
export function serializeDataset(dataset: Dataset): Row {
  const figures = [...dataset.figures.values()];
  const { name, version, reportDate, reportName, policyDate, failures, sections } = dataset;
  return sparse({
    name,
    version,
    reportDate,
    reportName,
    policyDate,
    sources: distinct(figures.map((figure) => figure.source)).map(({ publisher, ...source }) =>
      sparse({ ...source, publisher: publisher === source.name ? null : publisher }),
    ),
    cautions: distinct(figures.flatMap((figure) => figure.cautions)),
    figures: figures.map((figure) =>
      sparse({
        ...figure,
        label: figure.label === figure.id ? null : figure.label,
        source: figure.source.id,
        cautions: figure.cautions.map((caution) => caution.id),
        values: figure.values.map(sparse),
      }),
    ),
    charts: [...dataset.charts.values()].map(sparse),
    failures,
    evidence: dataset.evidence.map(withReadings),
    verdict: dataset.verdict.map(({ reading, ...outcome }) => ({ ...outcome, ...pointer(reading) })),
    sections: sections.map(sparse),
    changes: dataset.changes.map(withReadings),
    findings: dataset.findings.map(withReadings),
  });
}

/**
 * The part of a dataset that some charts draw by default: what they open with, without what they do not print.
 *
 * @param charts the charts to keep
 */
export function defaultsOf(whole: Dataset, charts: readonly ChartId[]): Dataset {
  const dataset = onlyCharts(whole, charts);
  const rows = new Set([...dataset.charts.values()].flatMap((chart) => chart.figures));
  const read = new Set(readingsOf(dataset).map(({ figure }) => figure));
  const isRow = ({ id, shownWith }: Figure): boolean =>
    rows.has(id) || (shownWith !== null && rows.has(shownWith));
  const shown = [...dataset.figures.values()].filter((figure) => read.has(figure) || isRow(figure));
  const sources = new Map(
    distinct(shown.map(({ source }) => source)).map((source, index) => [
      source,
      { ...source, id: String(index), title: null, date: shortDate(source.date, whole.reportDate) },
    ]),
  );
  const counted = new Set(dataset.verdict.map(({ reading }) => reading.figure));
  const cautions = new Map(
    distinct(shown.flatMap((figure) => figure.cautions)).map((caution, index) => [
      caution,
      { ...caution, id: String(index) },
    ]),
  );
  const slim = (figure: Figure): Figure => ({
    ...figure,
    label: isRow(figure) || counted.has(figure) || isNamed(figure) ? figure.label : figure.id,
    // Only the rows of the gap are headed by what they measure, and judged by it.
    indicator: isRow(figure) ? figure.indicator : null,
    better: isRow(figure) ? figure.better : 'neither',
    // Values with periods of their own need no other.
    period: isRow(figure) || figure.values.some(({ period }) => period === null) ? figure.period : null,
    source: sources.get(figure.source) ?? figure.source,
    cautions: figure.cautions.flatMap((caution) => cautions.get(caution) ?? []),
  });
  const figures = new Map(shown.map((figure) => [figure.id, slim(figure)]));
  const point = <T extends Reading>(reading: T): T => ({
    ...reading,
    figure: figures.get(reading.figure.id) ?? reading.figure,
  });
  return {
    ...dataset,
    name: '',
    version: '',
    figures,
    evidence: dataset.evidence.map((piece) => ({ ...piece, readings: piece.readings.map(point) })),
    verdict: dataset.verdict.map((outcome) => ({ ...outcome, reading: point(outcome.reading) })),
    changes: dataset.changes.map((change) => ({ ...change, readings: change.readings.map(point) })),
    findings: dataset.findings.map((finding) => ({ ...finding, readings: finding.readings.map(point) })),
  };
}

/** Whether a figure is called by its label where its values are shown, or can be a row of the gap. */
const isNamed = ({ values }: Figure): boolean =>
  values.some(({ group, period }) => group === null && period === null) ||
  ['behind', 'compared'].every((role) => values.some((value) => value.role === role));

/** The year, which is printed, unless it takes more to tell what was published after the report. */
const shortDate = (date: string, reportDate: string | null): string =>
  reportDate?.startsWith(date.slice(0, 4)) ? date : date.slice(0, 4);

/** A dataset with the tables of some charts only, and without evidence that is shown on request. */
function onlyCharts(dataset: Dataset, charts: readonly ChartId[]): Dataset {
  const { failures, evidence, verdict, sections, changes, findings } = dataset;
  const reasons = charts.includes('failures');
  const balance = charts.includes('balance');
  return {
    ...dataset,
    charts: new Map([...dataset.charts].filter(([, { id }]) => charts.includes(id))),
    failures: reasons ? failures : [],
    evidence: reasons ? evidence.filter(({ tier }) => tier !== 'optional') : [],
    verdict: balance ? verdict : [],
    sections: balance ? sections : [],
    changes: balance ? changes : [],
    findings: balance ? findings : [],
  };
}

/** Every reading that a table points to. */
const readingsOf = ({ evidence, verdict, changes, findings }: Dataset): readonly Reading[] => [
  ...[...evidence, ...changes, ...findings].flatMap(({ readings }): readonly Reading[] => readings),
  ...verdict.map(({ reading }) => reading),
];

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** Leaves out what the gate fills in by itself: null, false, empty texts and lists, and these words. */
const sparse = (row: object): Row =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([name, value]) =>
        value !== null &&
        value !== false &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0) &&
        !(name === 'role' && value === 'context') &&
        !(name === 'better' && value === 'neither') &&
        !(name === 'tier' && value === 'more'),
    ),
  );

/** A reading as the id of its figure and the position of its value there, from 1. */
const pointer = ({ figure, value, ...rest }: Reading): Row =>
  sparse({ figure: figure.id, value: figure.values.indexOf(value) + 1, ...rest });

const withReadings = (row: { readonly readings: readonly Reading[] }): Row =>
  sparse({ ...row, readings: row.readings.map(pointer) });
