import type {
  Change,
  ChartTexts,
  Dataset,
  Figure,
  Finding,
  Issue,
  Outcome,
  Reading,
  Report,
  Section,
} from '../dataset/types.js';
import { firstRows } from './first-rows.js';
import { choiceOf, chosenFigures, nameUnshown, resolveFigures, shownPart, type Choice } from './figures.js';
import type { Options } from './options.js';
import type { ChartState, Content } from './state.js';

/** Something measured, or counted once. */
export interface Measured {
  readonly change: Change;
  /** In time, the first and the last apart by `difference`. */
  readonly readings: readonly Reading[];
  /** Last less first, in the unit of the readings; null where there is one reading. */
  readonly difference: number | null;
}

/** A section with what was measured or counted in it. */
export interface BalanceSection {
  readonly section: Section;
  readonly rows: readonly Measured[];
  readonly findings: readonly Finding[];
}

/** The parts of a balance chart, chosen and ordered. */
export interface BalanceContent extends Content {
  readonly texts: ChartTexts | null;
  readonly report: Report;
  readonly choice: Choice;
  /** Outcomes of the goals; empty where they are not shown. */
  readonly verdict: readonly Outcome[];
  readonly sections: readonly BalanceSection[];
  /** Every figure that is shown. */
  readonly figures: readonly Figure[];
  readonly highlight: ReadonlySet<Figure>;
}

/** The section that the findings in favour stand in. */
const FINDINGS = 'findings';

/** Chooses the verdict, the changes and the findings. */
export function selectBalance(dataset: Dataset, options: Options): ChartState<BalanceContent> {
  const issues: Issue[] = [];
  const chosen = chosenFigures(dataset, options, issues);
  const show = shownPart(options, ['verdict', 'changes'], issues);
  const asked = (readings: readonly Reading[]): boolean =>
    chosen === null || readings.some(({ figure }) => chosen.includes(figure));
  const usable = (readings: readonly Reading[]): boolean =>
    options.evidence === 'all' || readings.every(({ figure }) => figure.audit !== null);
  const omitted = { rows: 0 };
  const verdict = firstRows(
    show === 'changes' ? [] : dataset.verdict.filter(({ reading }) => asked([reading]) && usable([reading])),
    omitted,
  );
  const rows = firstRows(
    show === 'verdict'
      ? []
      : dataset.changes
          .filter(({ readings }) => asked(readings))
          .map((change) => measure(change, readingsOf(change, options.evidence)))
          .filter(({ readings }) => readings.length > 0),
    omitted,
  );
  const findings = firstRows(
    show === 'all' ? dataset.findings.filter(({ readings }) => asked(readings) && usable(readings)) : [],
    omitted,
  );
  const whole = chosen === null && options.evidence === 'all';
  const sections = firstRows(
    dataset.sections
      .map((section) => ({
        section,
        rows: rows.filter(({ change }) => change.section === section.id),
        findings: section.id === FINDINGS ? findings : [],
      }))
      .filter((part) => show !== 'verdict' && isShown(part, whole)),
    omitted,
  );
  const readings = [
    ...verdict.map(({ reading }) => reading),
    ...sections.flatMap((part) =>
      [...part.rows, ...part.findings].flatMap(({ readings }): readonly Reading[] => readings),
    ),
  ];
  const figures = [...new Set(readings.map(({ figure }) => figure))];
  const highlight = new Set(resolveFigures(dataset, options.highlight, 'highlight', issues));
  nameUnshown('figures', chosen ?? [], figures, issues);
  nameUnshown('highlight', highlight, figures, issues);
  if (verdict.length === 0 && sections.length === 0) return { status: 'empty', reason: 'no-figures', issues };
  const content = {
    texts: dataset.charts.get('balance') ?? null,
    report: dataset,
    choice: choiceOf(chosen, options, show),
    verdict,
    sections,
    figures,
    highlight,
    omitted: omitted.rows,
  };
  return { status: 'ready', content, issues };
}

/** The readings to compare; a count of its own, such as an audit's, stands aside where there are two to compare. */
function readingsOf({ readings }: Change, evidence: Options['evidence']): readonly Reading[] {
  if (evidence === 'audit') return readings.filter(({ figure }) => figure.audit !== null);
  const compared = readings.filter(({ stage }) => stage !== 'reading');
  return compared.length > 1 ? compared : readings;
}

function measure(change: Change, readings: readonly Reading[]): Measured {
  const [first, ...others] = readings;
  const last = others.at(-1);
  return {
    change,
    readings,
    difference:
      first === undefined || last === undefined
        ? null
        : Number((last.value.value - first.value.value).toPrecision(12)),
  };
}

/** A section stands if it has rows, or is a sentence that belongs to the whole choice. */
const isShown = ({ section, rows, findings }: BalanceSection, whole: boolean): boolean =>
  rows.length + findings.length > 0 || (whole && section.id !== FINDINGS && section.caution !== null);
