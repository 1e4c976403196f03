import { descending, group } from 'd3-array';
import type { ChartTexts, Dataset, Figure, Issue, Value } from '../dataset/types.js';
import type { Options } from './options.js';
import type { ChartState } from './state.js';

/** A group said to be left behind, against the group it is compared with. */
export interface Comparison {
  /** The figure that names the row: label, unit, period, place, source, cautions. */
  readonly figure: Figure;
  readonly behind: Value;
  readonly compared: Value;
  /** Absolute difference of the two values, in the figure's unit. */
  readonly gap: number;
  /** Whether one of the values is approximate, and so the difference. */
  readonly approximate: boolean;
  /** Whether the group said to be left behind is better off. */
  readonly reversed: boolean;
  readonly highlighted: boolean;
}

/** The rows that share a unit and so an axis. */
export interface UnitGroup {
  readonly unit: string;
  readonly forward: readonly Comparison[];
  readonly reversed: readonly Comparison[];
}

/** The figures of a gap chart, chosen and ordered. */
export interface GapContent {
  readonly texts: ChartTexts | null;
  /** When the report appeared; null where that is not known. */
  readonly reportDate: string | null;
  /** Whether the rows are the chart's own choice, so that its own subtitle fits them. */
  readonly choice: 'default' | 'audits' | 'own';
  readonly groups: readonly UnitGroup[];
  readonly highlighting: boolean;
}

/** Chooses and orders the rows of a gap chart. */
export function selectGap(dataset: Dataset, options: Options): ChartState<GapContent> {
  const issues: Issue[] = [];
  const texts = dataset.charts.get('gap') ?? null;
  const own = options.figures !== null && options.figures.length > 0;
  const ids = (own ? options.figures : texts?.figures) ?? [...dataset.figures.keys()];
  const found = resolve(dataset, ids, 'figures', issues);
  const highlight = new Set(resolve(dataset, options.highlight, 'highlight', issues));
  const asked = found.filter((figure) => options.evidence === 'all' || figure.audit !== null);
  const comparisons = asked.flatMap((figure) => compare(figure, dataset, highlight, issues));
  if (comparisons.length === 0) {
    const reason =
      found.length === 0 ? 'no-figures' : asked.length === 0 ? 'none-from-audits' : 'none-drawable';
    return { status: 'empty', reason, issues };
  }
  const choice = own ? 'own' : options.evidence === 'audit' ? 'audits' : 'default';
  const groups = [...group(comparisons, ({ figure }) => figure.unit)].map(([unit, members]) => ({
    unit,
    forward: order(members, own).filter((row) => !row.reversed),
    reversed: order(members, own).filter((row) => row.reversed),
  }));
  const content = {
    texts,
    reportDate: dataset.reportDate,
    choice,
    groups,
    highlighting: highlight.size > 0,
  } as const;
  return { status: 'ready', content, issues };
}

/** The figures of some ids, once each; a figure that completes another's row gives that row. */
function resolve(
  dataset: Dataset,
  ids: readonly string[],
  attribute: string,
  issues: Issue[],
): readonly Figure[] {
  const found = ids.flatMap((id) => {
    const figure = dataset.figures.get(id);
    if (figure !== undefined) return dataset.figures.get(figure.shownWith ?? id) ?? figure;
    issues.push({
      code: 'unknown-figure',
      message: `${attribute}: there is no figure "${id}".`,
      help: 'Use an id of the dataset.',
    });
    return [];
  });
  return [...new Set(found)];
}

function compare(
  figure: Figure,
  dataset: Dataset,
  highlight: ReadonlySet<Figure>,
  issues: Issue[],
): readonly Comparison[] {
  const partners = [...dataset.figures.values()].filter((other) => other.shownWith === figure.id);
  const values = [figure, ...partners].flatMap((part) => part.values);
  const behind = values.find((value) => value.role === 'behind');
  const compared = values.find((value) => value.role === 'compared');
  if (behind === undefined || compared === undefined) {
    issues.push({
      code: 'no-comparison',
      message: `The figure "${figure.id}" does not compare two groups.`,
      help: 'Choose a figure with a value for the group left behind and one for the group it is compared with.',
    });
    return [];
  }
  return [
    {
      figure,
      behind,
      compared,
      gap: difference(behind.value, compared.value),
      approximate: behind.approximate || compared.approximate,
      reversed: isReversed(figure, behind.value, compared.value),
      highlighted: highlight.has(figure),
    },
  ];
}

/** Absolute difference, without the noise that binary fractions add (17.4 − 16.9 is 0.5). */
export const difference = (a: number, b: number): number => Number(Math.abs(a - b).toPrecision(12));

/** Decided by what is better, never by which number is larger. */
function isReversed(figure: Figure, behind: number, compared: number): boolean {
  if (figure.better === 'more') return behind > compared;
  return figure.better === 'less' && behind < compared;
}

/** By size of the gap, exact ones first; rows that the author ordered stay as they are. */
function order(rows: readonly Comparison[], own: boolean): readonly Comparison[] {
  if (own) return rows;
  return [...rows].sort((a, b) => Number(a.approximate) - Number(b.approximate) || descending(a.gap, b.gap));
}
