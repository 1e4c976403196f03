import type { ChartTexts, Dataset, Figure, Issue, Reading, Report } from '../dataset/types.js';
import { firstRows } from './first-rows.js';
import { choiceOf, chosenFigures, nameUnshown, resolveFigures, shownPart, type Choice } from './figures.js';
import type { Options } from './options.js';
import type { ChartState, Content } from './state.js';

/** Where the group said to be left behind stands; `apart` or the `same` where neither side is the better one. */
export type Standing = 'behind' | 'ahead' | 'level' | 'apart' | 'same';

/** A group said to be left behind, against the group it is compared with; or the first of two against the second. */
export interface Comparison {
  /** The figure that names the row. */
  readonly figure: Figure;
  /** That figure and those that complete its row. */
  readonly parts: readonly Figure[];
  readonly behind: Reading;
  readonly compared: Reading;
  /** Absolute difference of the two values as printed, in the figure's unit. */
  readonly gap: number;
  /** Whether one of the values is approximate or a limit, and so the difference. */
  readonly approximate: boolean;
  readonly standing: Standing;
  readonly highlighted: boolean;
}

/** The rows that share a unit and so an axis. */
export interface UnitGroup {
  readonly unit: string;
  readonly forward: readonly Comparison[];
  /** Rows whose group said to be left behind is ahead. */
  readonly reversed: readonly Comparison[];
}

/** The figures of a gap chart, chosen and ordered. */
export interface GapContent extends Content {
  readonly texts: ChartTexts | null;
  readonly report: Report;
  /** Whose choice the rows are, so that the words around them fit. */
  readonly choice: Choice;
  readonly groups: readonly UnitGroup[];
  readonly highlighting: boolean;
}

/** Chooses and orders the rows of a gap chart. */
export function selectGap(dataset: Dataset, options: Options): ChartState<GapContent> {
  const issues: Issue[] = [];
  const texts = dataset.charts.get('gap') ?? null;
  const chosen = chosenFigures(dataset, options, issues);
  shownPart(options, [], issues);
  const opening = texts?.figures ?? [...dataset.figures.keys()];
  const found = rowsOf(dataset, chosen ?? resolveFigures(dataset, opening, 'figures', issues));
  const highlight = rowsOf(dataset, resolveFigures(dataset, options.highlight, 'highlight', issues));
  const completing = completingOf(dataset);
  const drawable = found.flatMap((figure) => compare(figure, completing, highlight, issues));
  const omitted = { rows: 0 };
  const shown = firstRows(
    drawable.filter(({ parts }) => options.evidence === 'all' || parts.every(({ audit }) => audit !== null)),
    omitted,
  );
  if (shown.length === 0) {
    const reason =
      found.length === 0 ? 'no-figures' : drawable.length === 0 ? 'none-drawable' : 'none-from-audits';
    return { status: 'empty', reason, issues };
  }
  nameUnshown(
    'highlight',
    highlight,
    shown.map(({ figure }) => figure),
    issues,
  );
  const content = {
    texts,
    report: dataset,
    choice: choiceOf(chosen, options),
    // Who writes a table has chosen the order of its rows.
    groups: groupsOf(shown, chosen !== null || shown.some(({ figure }) => figure.own)),
    highlighting: shown.some((row) => row.highlighted),
    omitted: omitted.rows,
  };
  return { status: 'ready', content, issues };
}

/** The figures that name the rows of some figures: one that completes another's row gives that row. */
const rowsOf = (dataset: Dataset, figures: readonly Figure[]): readonly Figure[] => [
  ...new Set(figures.map((figure) => dataset.figures.get(figure.shownWith ?? figure.id) ?? figure)),
];

/** The figures that complete the row of another, by its id. */
function completingOf(dataset: Dataset): ReadonlyMap<string, readonly Figure[]> {
  const found = new Map<string, Figure[]>();
  for (const figure of dataset.figures.values()) {
    if (figure.shownWith === null) continue;
    const others = found.get(figure.shownWith) ?? [];
    others.push(figure);
    found.set(figure.shownWith, others);
  }
  return found;
}

/** A figure as a row; nothing, and an issue, where it does not compare two groups in one unit. */
function compare(
  figure: Figure,
  completing: ReadonlyMap<string, readonly Figure[]>,
  highlight: readonly Figure[],
  issues: Issue[],
): readonly Comparison[] {
  const parts = [figure, ...(completing.get(figure.id) ?? [])];
  const readings = parts.flatMap((part) => part.values.map((value) => ({ figure: part, value })));
  const behind = readings.find(({ value: { role } }) => role === 'behind' || role === 'first');
  const compared = readings.find(({ value: { role } }) => role === 'compared' || role === 'second');
  if (behind === undefined || compared === undefined || behind.figure.unit !== compared.figure.unit) {
    issues.push({
      code: 'no-comparison',
      message: `The figure "${figure.id}" does not compare two groups in one unit.`,
      help: 'Choose figures with a group said to be left behind and one it is compared with.',
    });
    return [];
  }
  const gap = difference(behind.value.value, compared.value.value);
  return [
    {
      figure,
      parts,
      behind,
      compared,
      gap,
      approximate: [behind.value, compared.value].some((value) => value.approximate || value.bound !== null),
      standing: standingOf(figure, gap, behind.value.value > compared.value.value),
      highlighted: highlight.includes(figure),
    },
  ];
}

/** What lies between two values as they are printed, with at most two decimals. */
export const difference = (a: number, b: number): number => {
  const printed = (value: number): number => Number(value.toFixed(2));
  return Number(Math.abs(printed(a) - printed(b)).toFixed(2));
};

/** Decided by what is better, never by which number is larger. */
function standingOf({ better }: Figure, gap: number, larger: boolean): Standing {
  if (better === 'neither') return gap === 0 ? 'same' : 'apart';
  if (gap === 0) return 'level';
  return larger === (better === 'more') ? 'ahead' : 'behind';
}

/** By unit; in a unit reversed rows last, exact before approximate, then by size, unless the author chose the order. */
function groupsOf(rows: readonly Comparison[], chosen: boolean): readonly UnitGroup[] {
  const units = [...new Set(rows.map(({ figure }) => figure.unit))];
  return units.map((unit) => {
    const members = rows.filter(({ figure }) => figure.unit === unit);
    const ordered = chosen
      ? members
      : [...members].sort((a, b) => Number(a.approximate) - Number(b.approximate) || b.gap - a.gap);
    return {
      unit,
      forward: ordered.filter(({ standing }) => standing !== 'ahead'),
      reversed: ordered.filter(({ standing }) => standing === 'ahead'),
    };
  });
}
