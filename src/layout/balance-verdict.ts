import type { BalanceContent } from '../model/balance.js';
import { layoutDetail, type DetailContext, type DetailView } from './detail.js';
import type { UnitsView } from './graphic.js';
import { layoutUnitLine } from './units.js';
import type { Link } from './view.js';
import { figuresOf, idsOf, sourceTag } from './words.js';

type Verdict = BalanceContent['verdict'];

/** The verdict on the goals, a unit a goal. */
export interface VerdictView {
  /** Ids of its figures. */
  readonly figures: string;
  /** Null where there are too many goals to draw them. */
  readonly units: UnitsView | null;
  readonly line: string;
  readonly cautions: readonly string[];
  readonly source: Link;
  readonly detail: DetailView | null;
}

/** Lays out the verdict; null where it is not shown. */
export function layoutVerdict(verdict: Verdict, context: DetailContext): VerdictView | null {
  const { report, strings } = context;
  const [first] = verdict;
  if (first === undefined) return null;
  const { negative, total } = goalsOf(verdict);
  const { figure } = first.reading;
  const { text, href } = sourceTag(figure, report, strings);
  const readings = verdict.map(({ reading }) => reading);
  const line = verdict.map(({ goals, label }) => `${goals} ${label}`).join(', ');
  return {
    figures: idsOf(figuresOf(readings)),
    units: layoutUnitLine(negative, total),
    line,
    detail: layoutDetail(context, line, readings),
    cautions: figure.cautions.map((caution) => caution.text),
    source: { text: strings.reportedBy(text, figure.audit === null ? null : figure.source.reportedBy), href },
  };
}

/** How many goals had a negative outcome, of how many. */
export function goalsOf(verdict: Verdict): { readonly negative: number; readonly total: number } {
  const sum = (items: Verdict): number => items.reduce((all, { goals }) => all + goals, 0);
  return { negative: sum(verdict.filter(({ outcome }) => outcome === 'negative')), total: sum(verdict) };
}
