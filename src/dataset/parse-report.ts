import {
  BadInput,
  count,
  eachRow,
  everyRow,
  flag,
  id,
  idOf,
  number,
  oneOf,
  optional,
  or,
  record,
  refuse,
  tableOf,
  text,
  type Fields,
  type Reader,
  type Row,
} from './read.js';
import type {
  Change,
  ChangeReading,
  Dataset,
  Evidence,
  EvidenceReading,
  Failure,
  Figure,
  Finding,
  Issue,
  Outcome,
  Reading,
  Section,
  Value,
} from './types.js';

/** The tables that hold a report's failures and balance; they may be empty. */
export type Tables = Pick<Dataset, 'failures' | 'evidence' | 'verdict' | 'sections' | 'changes' | 'findings'>;

/** How many readings one row may draw. */
const MOST_READINGS = 50;

/** What a row holds besides its readings. */
type Own<T extends { readonly readings: readonly Reading[] }> = Omit<T, 'readings'>;

/**
 * Reads the failures with their evidence, the verdict, the changes and the findings.
 *
 * @param places the values of each figure where they stood, so that one left out moves no other
 * @param needed reads a text that only a table in a page may leave out
 */
export function parseReport(
  tables: Row,
  figures: ReadonlyMap<string, Figure>,
  places: ReadonlyMap<Figure, readonly (Value | undefined)[]>,
  needed: Reader<string>,
  issues: Issue[],
): Tables {
  const pointer = { figure: idOf(figures), value: number };
  const readingOf = (row: Row, where: string): Reading => {
    const { figure, value } = record(row, where, pointer);
    const found = places.get(figure)?.[value - 1];
    if (found !== undefined) return { figure, value: found };
    throw refuse(`${where}, value`, value, 'the position of a value of that figure, from 1');
  };
  /** A row whose readings are not all good is left out: the rest would tell something else. */
  const readingsOf = <T>(row: Row, where: string, fields: Fields<T>): readonly (Reading & T)[] => {
    const { readings } = row;
    if (Array.isArray(readings) && readings.length > MOST_READINGS)
      throw new BadInput(
        `${where} has ${readings.length} readings.`,
        `Give up to ${MOST_READINGS}: no small picture holds more.`,
      );
    return everyRow(readings, `${where}.readings`, (reading, place) => ({
      ...readingOf(reading, place),
      ...record(reading, place, fields),
    }));
  };
  const table = <T>(name: string, read: (row: Row, where: string) => T): readonly T[] =>
    eachRow(issues, tables[name], name, read);
  const failures = tableOf(issues, tables['failures'], 'failures', 'number', (row, where) =>
    record(row, where, { ...FAILURE, summary: needed }),
  );
  const sections = tableOf(issues, tables['sections'], 'sections', 'id', (row, where) =>
    record(row, where, { ...SECTION, title: needed }),
  );
  const evidenceFields = { ...EVIDENCE, failure: idOf(failures) };
  const changeFields = { ...CHANGE, section: idOf(sections) };
  /** The unit of what is compared in each section: its bars share a scale. */
  const units = new Map<Section, string>();
  return {
    failures: [...failures.values()],
    evidence: table('evidence', (row, where) => {
      const piece = record(row, where, evidenceFields);
      const readings = readingsOf(row, where, EVIDENCE_READING);
      return { ...piece, failure: piece.failure.number, readings };
    }),
    verdict: table('verdict', (row, where) => ({
      ...record(row, where, OUTCOME),
      reading: readingOf(row, where),
    })),
    sections: [...sections.values()],
    changes: table('changes', (row, where) => {
      const change = record(row, where, changeFields);
      const readings = readingsOf(row, where, CHANGE_READING);
      for (const { figure } of readings.length > 1 ? readings : []) {
        const unit = units.get(change.section) ?? figure.unit;
        if (figure.unit !== unit) throw refuse(`${where}, unit`, figure.unit, `readings in ${unit}`);
        units.set(change.section, unit);
      }
      return { ...change, section: change.section.id, readings };
    }),
    findings: table('findings', (row, where) => ({
      ...record(row, where, FINDING),
      readings: readingsOf(row, where, {}),
    })),
  };
}

const FAILURE: Fields<Omit<Failure, 'summary'>> = { number, headline: text };

const EVIDENCE: Fields<Omit<Own<Evidence>, 'failure'>> = {
  tier: or(oneOf('lead', 'more', 'audit', 'optional'), 'more'),
  graphic: oneOf('units', 'line', 'bars', 'number'),
  sentence: text,
  auditSentence: optional(text),
  counter: flag,
  caution: optional(text),
  origin: optional(text),
};

const EVIDENCE_READING: Fields<Omit<EvidenceReading, keyof Reading>> = {
  joined: flag,
  partOf: optional(number),
};

const OUTCOME: Fields<Omit<Outcome, 'reading'>> = {
  outcome: oneOf('negative', 'without'),
  goals: count,
  label: text,
};

const SECTION: Fields<Omit<Section, 'title'>> = { id, caution: optional(text) };

const CHANGE: Fields<Omit<Own<Change>, 'section'>> = { label: text, caution: optional(text) };

const CHANGE_READING: Fields<Omit<ChangeReading, keyof Reading>> = {
  stage: or(oneOf('from', 'between', 'to', 'reading'), 'reading'),
};

const FINDING: Fields<Own<Finding>> = { side: oneOf('for', 'against'), text };
