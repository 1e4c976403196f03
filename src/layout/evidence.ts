import type { Evidence, Figure } from '../dataset/types.js';
import { stated } from '../strings/text.js';
import type { Strings } from '../strings/types.js';
import type { Domain } from './axis.js';
import { layoutBars, scaleOf } from './bars.js';
import { layoutDetail, type DetailContext, type DetailView } from './detail.js';
import type { Graphic } from './graphic.js';
import { layoutLine } from './line.js';
import { layoutUnits } from './units.js';
import type { Emphasis, Link } from './view.js';
import { distinct, emphasisOf, figuresOf, idsOf, periodOf, printed, sourceTags } from './words.js';

/** A piece of evidence, ready to be drawn. */
export interface EvidenceView {
  /** Ids of its figures. */
  readonly figures: string;
  readonly graphic: Graphic;
  /** Said first where the piece points the other way. */
  readonly opening: string | null;
  /** The sentence; a number that it opens with stands apart, so that it can be large. */
  readonly number: string | null;
  readonly sentence: string;
  readonly where: readonly string[];
  readonly sources: readonly Link[];
  readonly cautions: readonly string[];
  readonly detail: DetailView | null;
  readonly emphasis: Emphasis;
}

/** What all pieces of a chart share. */
export interface EvidenceContext extends DetailContext {
  readonly domains: ReadonlyMap<string, Domain>;
  readonly highlight: ReadonlySet<Figure>;
}

/** Lays out one piece of evidence. */
export function layoutEvidence(piece: Evidence, context: EvidenceContext): EvidenceView {
  const { strings, report, highlight } = context;
  const graphic = graphicOf(piece, context);
  const number = graphic.kind === 'number' && piece.sentence.startsWith(graphic.value) ? graphic.value : null;
  const figures = figuresOf(piece.readings);
  const sources = piece.origin === null ? sourceTags(figures, report, strings) : [];
  const where = stated([
    distinct(stated(figures.map(({ geography }) => geography))).join(', '),
    piece.origin ?? spanOf(piece, strings),
  ]);
  return {
    figures: idsOf(figures),
    graphic,
    opening: openingOf(piece, strings),
    number,
    sentence: number === null ? piece.sentence : piece.sentence.slice(number.length).trimStart(),
    // A reading at an audit has the audit's tag for its period.
    where: where.filter((part) => !sources.some(({ text }) => text === part)),
    sources,
    cautions: cautionsOf(piece),
    detail: layoutDetail(context, piece.sentence, piece.readings, piece.caution),
    emphasis: emphasisOf(figures, highlight),
  };
}

/** What is said first of a piece that points the other way. */
export const openingOf = ({ counter }: Evidence, strings: Strings): string | null =>
  counter ? strings.failures.counter : null;

/** What has to be kept in mind with a piece: its own caution and those of its figures. */
export const cautionsOf = ({ caution, readings }: Evidence): readonly string[] =>
  distinct(stated([caution, ...readings.flatMap(({ figure }) => figure.cautions.map(({ text }) => text))]));

function graphicOf({ graphic, readings }: Evidence, context: EvidenceContext): Graphic {
  const { report, strings, domains } = context;
  const [first] = readings;
  // What is measured in two ways has no common scale.
  const scales = distinct(readings.map((reading) => scaleOf(reading.figure)));
  const whole = first?.partOf == null ? undefined : readings[first.partOf - 1];
  const drawn =
    scales.length > 1
      ? null
      : graphic === 'units' && first !== undefined && whole !== undefined
        ? layoutUnits(first.value.value, whole.value.value)
        : graphic === 'line'
          ? layoutLine(readings, report, strings)
          : graphic === 'bars'
            ? layoutBars(readings, domains, strings)
            : null;
  return drawn ?? { kind: 'number', value: first === undefined ? '' : printed(first, strings) };
}

/** The time of all readings; empty where none is stated. */
function spanOf({ readings }: Evidence, strings: Strings): string {
  const periods = distinct(readings.flatMap((reading) => periodOf(reading) ?? []));
  const [first = ''] = periods;
  return periods.length < 2 ? first : strings.span(first, periods.at(-1) ?? '');
}
