import type {
  Change,
  ChartTexts,
  Dataset,
  Figure,
  Finding,
  Issue,
  Outcome,
  Reading,
  Section,
} from '../dataset/types.js';
import { choiceOf, chosenFigures, resolveFigures, type Choice } from './figures.js';
import type { Options } from './options.js';
import type { ChartState } from './state.js';

/** Something measured at least twice. */
export interface Measured {
  readonly change: Change;
  /** In time, the first and the last apart by `difference`. */
  readonly readings: readonly Reading[];
  /** Last less first, in the unit of the readings. */
  readonly difference: number;
}

/** Something counted once. */
export interface Counted {
  readonly change: Change;
  readonly reading: Reading;
}

/** A section with what was measured or counted in it. */
export interface BalanceSection {
  readonly section: Section;
  readonly measured: readonly Measured[];
  readonly counted: readonly Counted[];
  readonly findings: readonly Finding[];
}

/** The parts of a balance chart, chosen and ordered. */
export interface BalanceContent {
  readonly texts: ChartTexts | null;
  readonly reportDate: string | null;
  readonly choice: Choice;
  /** Outcomes of the goals; empty where they are not shown. */
  readonly verdict: readonly Outcome[];
  readonly sections: readonly BalanceSection[];
  readonly highlight: ReadonlySet<Figure>;
}

/** The section that the findings in favour stand in. */
const FINDINGS = 'findings';

/** Chooses the verdict, the changes and the findings. */
export function selectBalance(dataset: Dataset, options: Options): ChartState<BalanceContent> {
  const issues: Issue[] = [];
  const chosen = chosenFigures(dataset, options, issues);
  const show = knownPart(options.show, issues);
  const asked = (readings: readonly Reading[]): boolean =>
    chosen === null || readings.some(({ figure }) => chosen.includes(figure));
  const usable = (readings: readonly Reading[]): boolean =>
    options.evidence === 'all' || readings.every(({ figure }) => figure.audit !== null);
  const verdict =
    show === 'changes' ? [] : dataset.verdict.filter(({ reading }) => asked([reading]) && usable([reading]));
  const changes = dataset.changes
    .filter(({ readings }) => asked(readings))
    .flatMap((change) => {
      const kept = readingsOf(change, options.evidence);
      return kept.length === 0 ? [] : [{ change, kept }];
    });
  const sections =
    show === 'verdict'
      ? []
      : dataset.sections
          .map((section) => ({
            section,
            measured: changes
              .filter(({ change, kept }) => change.section === section.id && kept.length > 1)
              .map(({ change, kept }) => measure(change, kept)),
            counted: changes.flatMap(({ change, kept: [reading, ...others] }) =>
              change.section === section.id && reading !== undefined && others.length === 0
                ? [{ change, reading }]
                : [],
            ),
            findings:
              section.id === FINDINGS && show === 'all'
                ? dataset.findings.filter(({ readings }) => asked(readings) && usable(readings))
                : [],
          }))
          .filter((part) => isShown(part, chosen === null && options.evidence === 'all'));
  if (verdict.length === 0 && sections.length === 0) return { status: 'empty', reason: 'no-figures', issues };
  const content = {
    texts: dataset.charts.get('balance') ?? null,
    reportDate: dataset.reportDate,
    choice: choiceOf(chosen, options),
    verdict,
    sections,
    highlight: new Set(resolveFigures(dataset, options.highlight, 'highlight', issues)),
  };
  return { status: 'ready', content, issues };
}

function knownPart(show: string, issues: Issue[]): string {
  if (['all', 'verdict', 'changes'].includes(show)) return show;
  issues.push({
    code: 'unknown-part',
    message: `show: there is no part "${show}".`,
    help: 'Write all, verdict or changes.',
  });
  return 'all';
}

/** The readings to compare; a count of its own, such as an audit's, stands aside where there are two to compare. */
function readingsOf({ readings }: Change, evidence: Options['evidence']): readonly Reading[] {
  if (evidence === 'audit') return readings.filter(({ figure }) => figure.audit !== null);
  const compared = readings.filter(({ stage }) => stage !== 'reading');
  return compared.length > 1 ? compared : readings;
}

function measure(change: Change, readings: readonly Reading[]): Measured {
  const first = readings[0]?.value.value ?? 0;
  const last = readings.at(-1)?.value.value ?? 0;
  return { change, readings, difference: Number((last - first).toPrecision(12)) };
}

/** A section stands if it has rows, or is a sentence that belongs to the whole choice. */
function isShown({ section, measured, counted, findings }: BalanceSection, whole: boolean): boolean {
  if (measured.length + counted.length + findings.length > 0) return true;
  return whole && section.id !== FINDINGS && section.caution !== null;
}
