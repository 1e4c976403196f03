import type { ChartTexts, Dataset, Evidence, Failure, Figure, Issue, Report } from '../dataset/types.js';
import { firstRows, MOST_ROWS } from './first-rows.js';
import { choiceOf, chosenFigures, nameUnshown, resolveFigures, shownPart, type Choice } from './figures.js';
import type { Options } from './options.js';
import type { ChartState, Content } from './state.js';

/** A failure with the evidence that is shown for it. */
export interface Reason {
  readonly failure: Failure;
  /** What stands beside it; null where none of its evidence is from an audit. */
  readonly lead: Evidence | null;
  /** What opens below. */
  readonly more: readonly Evidence[];
}

/** The failures of a chart with their evidence, chosen and ordered. */
export interface FailuresContent extends Content {
  readonly texts: ChartTexts | null;
  readonly report: Report;
  readonly choice: Choice;
  readonly reasons: readonly Reason[];
  /** How many reasons there are, shown or not. */
  readonly total: number;
  /** Every figure that is shown. */
  readonly figures: readonly Figure[];
  readonly highlight: ReadonlySet<Figure>;
}

/** Chooses the failures and their evidence. */
export function selectFailures(dataset: Dataset, options: Options): ChartState<FailuresContent> {
  const issues: Issue[] = [];
  const chosen = chosenFigures(dataset, options, issues);
  const { failures } = dataset;
  const numbers = failures.map(({ number }) => String(number));
  const show = shownPart(options, numbers, issues);
  const choice = choiceOf(chosen, options, show);
  const highlight = new Set(resolveFigures(dataset, options.highlight, 'highlight', issues));
  const omitted = { rows: 0 };
  const shown = firstRows(
    failures.filter(({ number }) => show === 'all' || show === String(number)),
    omitted,
  );
  /** For what opens, in all reasons together. */
  let room = MOST_ROWS;
  const reasons = shown.flatMap((failure) => {
    const own = dataset.evidence.filter((piece) => piece.failure === failure.number);
    const [lead = null, ...others] = piecesOf(own, chosen, options.evidence);
    const more = firstRows(others, omitted, room);
    room -= more.length;
    return lead === null && choice === 'own' ? [] : [{ failure, lead, more }];
  });
  const pieces = reasons.flatMap(({ lead, more }) => (lead === null ? more : [lead, ...more]));
  const figures = [...new Set(pieces.flatMap(({ readings }) => readings.map(({ figure }) => figure)))];
  nameUnshown('figures', chosen ?? [], figures, issues);
  nameUnshown('highlight', highlight, figures, issues);
  if (reasons.length === 0) return { status: 'empty', reason: 'no-figures', issues };
  const texts = dataset.charts.get('failures') ?? null;
  const content = {
    texts,
    report: dataset,
    choice,
    reasons,
    total: numbers.length,
    figures,
    highlight,
    omitted: omitted.rows,
  };
  return { status: 'ready', content, issues };
}

function piecesOf(
  pieces: readonly Evidence[],
  chosen: readonly Figure[] | null,
  evidence: Options['evidence'],
): readonly Evidence[] {
  const holds = (piece: Evidence, figure: Figure): boolean =>
    piece.readings.some((reading) => reading.figure === figure);
  const asked =
    chosen === null
      ? pieces.filter(
          ({ tier }) => tier === 'lead' || tier === 'more' || (tier === 'audit' && evidence === 'audit'),
        )
      : [...new Set(chosen.flatMap((figure) => pieces.filter((piece) => holds(piece, figure))))];
  return evidence === 'all' ? asked : asked.flatMap(audited);
}

/** A piece of evidence with only the values that an audit reported; nothing where there are none. */
function audited(piece: Evidence): readonly Evidence[] {
  const readings = piece.readings.filter(({ figure }) => figure.audit !== null);
  if (readings.length === piece.readings.length) return [piece];
  if (readings.length === 0) return [];
  return [
    {
      ...piece,
      sentence: piece.auditSentence ?? piece.sentence,
      origin: null,
      graphic: readings.length === 1 ? 'number' : piece.graphic,
      readings: readings.map((reading) => ({ ...reading, joined: false, partOf: null })),
    },
  ];
}
