import type { Dataset, Figure, Issue } from '../dataset/types.js';
import type { Options } from './options.js';

/** The figures of some ids, once each; an id that names none becomes an issue. */
export function resolveFigures(
  dataset: Dataset,
  ids: readonly string[],
  attribute: string,
  issues: Issue[],
): readonly Figure[] {
  const found = ids.flatMap((id) => {
    const figure = dataset.figures.get(id);
    if (figure !== undefined) return figure;
    issues.push({
      code: 'unknown-figure',
      message: `${attribute}: there is no figure "${id}".`,
      help: 'Use an id of the dataset that the chart draws.',
    });
    return [];
  });
  return [...new Set(found)];
}

/** The figures that the author chose; null for the chart's own choice. */
export function chosenFigures(
  dataset: Dataset,
  { figures }: Options,
  issues: Issue[],
): readonly Figure[] | null {
  return figures === null || figures.length === 0
    ? null
    : resolveFigures(dataset, figures, 'figures', issues);
}

/** Whose choice the figures are, so that titles fit them. */
export type Choice = 'default' | 'audits' | 'own';

/** Whose choice the figures are. */
export const choiceOf = (chosen: readonly Figure[] | null, { evidence }: Options): Choice =>
  chosen !== null ? 'own' : evidence === 'audit' ? 'audits' : 'default';
