import { signedValue } from '../dataset/signed-value.js';
import type { Evidence } from '../dataset/types.js';
import type { FailuresContent, Reason } from '../model/failures.js';
import type { Options } from '../model/options.js';
import type { ReaderState } from '../model/state.js';
import { stated } from '../strings/text.js';
import type { Strings } from '../strings/types.js';
import { domainOf, type Domain } from './axis.js';
import { scaleOf } from './bars.js';
import { cautionsOf, layoutEvidence, openingOf, type EvidenceView } from './evidence.js';
import { frameOf } from './frame.js';
import { layoutTable, type TableEntry } from './table.js';
import type { Frame, TableView } from './view.js';
import { distinct } from './words.js';

/** One of the reasons with its evidence. */
export interface ReasonView {
  readonly number: number;
  readonly headline: string;
  readonly summary: string;
  readonly lead: EvidenceView | null;
  readonly more: readonly EvidenceView[];
  /** What it is called among what is open. */
  readonly morePanel: string;
  readonly moreOpen: boolean;
}

/** Everything that a chart of the failures draws. */
export interface FailuresView extends Frame {
  readonly reasons: readonly ReasonView[];
  readonly table: TableView;
}

/** Lays out the failures with their evidence. */
export function layoutFailures(
  content: FailuresContent,
  options: Options,
  strings: Strings,
  state: ReaderState,
): FailuresView {
  const pieces = content.reasons.flatMap(piecesOf);
  const context = { ...content, domains: domainsOf(pieces), options, state, strings };
  const fromAudits = pieces.filter(({ readings }) =>
    readings.some(({ figure }) => figure.audit !== null),
  ).length;
  const counter = pieces.filter((piece) => piece.counter).length;
  const frame = frameOf(
    content,
    {
      fallbackTitle: strings.fallbackTitles.failures,
      partTitle: strings.failures.reasonOf(content.reasons[0]?.failure.number ?? 0, content.total),
      summary: strings.failures.summary(
        content.reasons.length,
        pieces.length,
        // The page's own table knows of no audits.
        pieces.every(({ readings }) => readings.every(({ figure }) => figure.own)) ? null : fromAudits,
        counter,
      ),
      figures: content.figures,
    },
    options,
    strings,
  );
  return {
    ...frame,
    reasons: content.reasons.map(({ failure, lead, more }) => ({
      ...failure,
      lead: lead === null ? null : layoutEvidence(lead, context),
      more: more.map((piece) => layoutEvidence(piece, context)),
      morePanel: moreOf(failure.number),
      moreOpen: state.open.has(moreOf(failure.number)),
    })),
    table: tableOf(content, frame.name, strings, state),
  };
}

/** What the further evidence of a reason is called among what is open. */
const moreOf = (number: number): string => `more-${number}`;

const piecesOf = ({ lead, more }: Reason): readonly Evidence[] => (lead === null ? more : [lead, ...more]);

/** One scale for all bars of a unit. */
function domainsOf(pieces: readonly Evidence[]): ReadonlyMap<string, Domain> {
  const readings = pieces.filter(({ graphic }) => graphic === 'bars').flatMap((piece) => piece.readings);
  const scales = distinct(readings.map(({ figure }) => scaleOf(figure)));
  return new Map(
    scales.map((scale) => {
      const own = readings.filter(({ figure }) => scaleOf(figure) === scale);
      return [scale, domainOf(own.map(signedValue), own[0]?.figure.unit ?? '')];
    }),
  );
}

function tableOf(
  { reasons, report }: FailuresContent,
  caption: string,
  strings: Strings,
  { sort }: ReaderState,
): TableView {
  const entries = reasons.flatMap((reason) =>
    piecesOf(reason).map((piece): TableEntry => ({
      label: `${reason.failure.number}. ${stated([openingOf(piece, strings), piece.sentence]).join(' ')}`,
      readings: piece.readings,
      difference: '',
      size: null,
      cautions: cautionsOf(piece),
    })),
  );
  return layoutTable(caption, entries, report, strings, sort);
}
