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

/** Names the figures that an attribute asks for and that are not shown. */
export function nameUnshown(
  attribute: string,
  asked: Iterable<Figure>,
  shown: readonly Figure[],
  issues: Issue[],
): void {
  for (const figure of asked)
    if (!shown.includes(figure))
      issues.push({
        code: 'not-shown',
        message: `${attribute}: the figure "${figure.id}" is not shown.`,
        help: 'Choose one that this chart shows, or leave it out.',
      });
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

/** How many parts a message names. */
const MOST_NAMED = 10;

/** The part that is shown alone, or `all`; one that a chart does not have becomes an issue. */
export function shownPart({ show }: Options, parts: readonly string[], issues: Issue[]): string {
  const all = ['all', ...parts];
  if (all.includes(show)) return show;
  issues.push({
    code: 'unknown-part',
    message: `show: this chart has no part "${show}".`,
    help: `Write ${all.slice(0, MOST_NAMED).join(' or ')}.`,
  });
  return 'all';
}

/** Whose choice the figures are, so that titles fit them; `part` where one part stands alone. */
export type Choice = 'default' | 'audits' | 'own' | 'part';

/** Whose choice the figures are. */
export function choiceOf(chosen: readonly Figure[] | null, { evidence }: Options, part = 'all'): Choice {
  if (chosen !== null) return 'own';
  if (part !== 'all') return 'part';
  return evidence === 'audit' ? 'audits' : 'default';
}
