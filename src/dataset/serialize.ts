import type { Row } from './read.js';
import type { Dataset, Figure } from './types.js';

/** Writes a dataset in the compiled form; {@link parseDataset} reads back the same. */
export function serializeDataset(dataset: Dataset): Row {
  const figures = [...dataset.figures.values()];
  return {
    name: dataset.name,
    version: dataset.version,
    ...sparse({ reportDate: dataset.reportDate }),
    sources: distinct(figures.map((figure) => figure.source)).map(sparse),
    cautions: distinct(figures.flatMap((figure) => figure.cautions)),
    figures: figures.map((figure) =>
      sparse({
        ...figure,
        source: figure.source.id,
        cautions: figure.cautions.map((caution) => caution.id),
        values: figure.values.map(sparse),
      }),
    ),
    charts: [...dataset.charts].map(([id, chart]) => ({ id, ...chart })),
  };
}

/** The part of a dataset that its charts show by default. */
export function defaultsOf(dataset: Dataset): Dataset {
  const shown = new Set([...dataset.charts.values()].flatMap((chart) => chart.figures));
  const belongs = (figure: Figure): boolean =>
    shown.has(figure.id) || (figure.shownWith !== null && shown.has(figure.shownWith));
  return { ...dataset, figures: new Map([...dataset.figures].filter(([, figure]) => belongs(figure))) };
}

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** Leaves out what the gate fills in by itself: null, false and empty lists. */
const sparse = (row: object): Row =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
