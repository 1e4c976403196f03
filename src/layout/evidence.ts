import type { Evidence, Figure } from '../dataset/types.js';
import { capital } from '../strings/capital.js';
import type { Strings } from '../strings/types.js';
import type { Domain } from './axis.js';
import { layoutBars } from './bars.js';
import type { Graphic } from './graphic.js';
import { layoutLine, type Times } from './line.js';
import { layoutUnits } from './units.js';
import type { Emphasis, Link } from './view.js';
import { distinct, periodName, printed, sourceTags } from './words.js';

/** A reading in words, with its source. */
export interface ReadingView {
  readonly name: string;
  readonly value: string;
  readonly source: Link;
}

/** A piece of evidence, ready to be drawn. */
export interface EvidenceView {
  readonly graphic: Graphic;
  /** Said first where the piece points the other way. */
  readonly opening: string | null;
  /** The sentence; a number that it opens with stands apart, so that it can be large. */
  readonly number: string | null;
  readonly sentence: string;
  readonly where: readonly string[];
  readonly sources: readonly Link[];
  /** The readings of a series, each with its source; empty where the graphic shows all. */
  readonly readings: readonly ReadingView[];
  readonly cautions: readonly string[];
  readonly emphasis: Emphasis;
}

/** What all pieces of a chart share. */
export interface EvidenceContext extends Times {
  readonly domains: ReadonlyMap<string, Domain>;
  readonly highlight: ReadonlySet<Figure>;
  readonly strings: Strings;
}

/** Lays out one piece of evidence. */
export function layoutEvidence(piece: Evidence, context: EvidenceContext): EvidenceView {
  const { strings, reportDate, highlight } = context;
  const graphic = graphicOf(piece, context);
  const number = graphic.kind === 'number' && piece.sentence.startsWith(graphic.value) ? graphic.value : null;
  const figures = distinct(piece.readings.map(({ figure }) => figure));
  const tags = sourceTags(figures, reportDate, strings);
  return {
    graphic,
    opening: piece.counter ? strings.failures.counter : null,
    number,
    sentence: number === null ? piece.sentence : piece.sentence.slice(number.length).trimStart(),
    where: [
      distinct(figures.map(({ geography }) => geography)).join(', '),
      piece.origin ?? spanOf(piece, strings),
    ].filter((part) => part !== ''),
    sources: piece.origin === null ? tags : [],
    readings: piece.origin === null ? [] : readingsOf(piece, context),
    cautions: cautionsOf(piece),
    emphasis:
      highlight.size === 0
        ? 'none'
        : figures.some((figure) => highlight.has(figure))
          ? 'highlighted'
          : 'receding',
  };
}

/** What has to be kept in mind with a piece: its own caution and those of its figures. */
export const cautionsOf = ({ caution, readings }: Evidence): readonly string[] =>
  distinct([
    caution ?? '',
    ...readings.flatMap(({ figure }) => figure.cautions.map(({ text }) => text)),
  ]).filter((text) => text !== '');

function graphicOf({ graphic, readings }: Evidence, context: EvidenceContext): Graphic {
  const { strings, domains } = context;
  const [first] = readings;
  const whole = first?.partOf == null ? undefined : readings[first.partOf - 1];
  const drawn =
    graphic === 'units' && first !== undefined && whole !== undefined
      ? layoutUnits(first.value.value, whole.value.value)
      : graphic === 'line'
        ? layoutLine(readings, context, strings)
        : graphic === 'bars'
          ? layoutBars(readings, domains, strings)
          : null;
  const value = first === undefined ? '' : printed(first.value, strings.unit(first.figure.unit), strings);
  return drawn ?? { kind: 'number', value };
}

/** The time of all readings; empty where none is stated. */
function spanOf({ readings }: Evidence, strings: Strings): string {
  const periods = distinct(readings.flatMap(({ figure, value }) => value.period ?? figure.period ?? []));
  const [first = ''] = periods;
  return periods.length < 2 ? first : strings.span(first, periods.at(-1) ?? '');
}

const readingsOf = (
  { readings }: Evidence,
  { reportDate, strings }: EvidenceContext,
): readonly ReadingView[] =>
  readings.flatMap((reading) => {
    const [source] = sourceTags([reading.figure], reportDate, strings);
    const value = printed(reading.value, strings.unit(reading.figure.unit), strings);
    return source === undefined ? [] : [{ name: capital(periodName(reading, strings)), value, source }];
  });
