import type { Dataset, Figure, Issue, Reading } from '../dataset/types.js';
import { resolveFigures } from './figures.js';

/** Something that shows figures. */
interface Shown {
  readonly readings: readonly Reading[];
}

/**
 * A dataset with figures of the built-in report beside its own: as further rows of the gap, as
 * reasons with the evidence that shows them, as changes in the section of their unit.
 *
 * @param ids the figures of the report
 * @param issues takes the ids that name none
 */
export function setBeside(own: Dataset, report: Dataset, ids: readonly string[], issues: Issue[]): Dataset {
  const wanted = resolveFigures(report, ids, 'with', issues);
  const shows = ({ readings }: Shown): boolean => readings.some(({ figure }) => wanted.includes(figure));
  /** Some rows are made of two figures. */
  const rowOf = ({ id, shownWith }: Figure): string => shownWith ?? id;
  const rows = wanted.map(rowOf);
  const unitOf = ({ readings: [first] }: Shown): string | undefined => first?.figure.unit;
  const pieces = report.evidence.filter(shows);
  const reasons = report.failures.filter(({ number }) => pieces.some(({ failure }) => failure === number));
  const last = Math.max(0, ...own.failures.map(({ number }) => number));
  const renumbered = (number: number): number =>
    last + 1 + reasons.findIndex((reason) => reason.number === number);
  const changes = report.changes.filter(shows).map((change) => {
    const beside = own.changes.find((other) => unitOf(other) === unitOf(change));
    return { ...change, section: beside?.section ?? change.section };
  });
  const said = Object.entries(own).filter(([, value]) => value !== null);
  return {
    // What the own data does not say of itself the report says.
    ...report,
    ...(Object.fromEntries(said) as unknown as Dataset),
    figures: new Map([
      ...[...report.figures].filter(([, figure]) => rows.includes(rowOf(figure))),
      ...own.figures,
    ]),
    charts: new Map(
      [...own.charts].map(([id, texts]) => [
        id,
        { ...texts, figures: [...texts.figures, ...wanted.map((figure) => figure.id)] },
      ]),
    ),
    failures: [
      ...own.failures,
      ...reasons.map((reason) => ({ ...reason, number: renumbered(reason.number) })),
    ],
    evidence: [
      ...own.evidence,
      ...pieces.map((piece) => ({
        ...piece,
        tier: 'lead' as const,
        failure: renumbered(piece.failure),
      })),
    ],
    sections: [
      ...own.sections,
      ...report.sections.filter(({ id }) => changes.some(({ section }) => section === id)),
    ],
    changes: [...own.changes, ...changes],
  };
}
