import {
  asRow,
  eachRow,
  flag,
  idOf,
  list,
  number,
  oneOf,
  optional,
  or,
  record,
  refuse,
  text,
  type Fields,
  type Row,
} from './read.js';
import type {
  Change,
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
} from './types.js';

/** The tables that hold a report's failures and balance; they may be empty. */
export type Report = Pick<Dataset, 'failures' | 'evidence' | 'verdict' | 'sections' | 'changes' | 'findings'>;

/** What a row holds besides its readings. */
type Own<T extends { readonly readings: readonly Reading[] }> = Omit<T, 'readings'>;

/** Reads the failures with their evidence, the verdict, the changes and the findings. */
export function parseReport(tables: Row, figures: ReadonlyMap<string, Figure>, issues: Issue[]): Report {
  const pointer = { figure: idOf(figures), value: number };
  const readingOf = (row: Row, where: string): Reading => {
    const { figure, value } = record(row, where, pointer);
    const found = figure.values[value - 1];
    if (found !== undefined) return { figure, value: found };
    throw refuse(`${where}, value`, value, 'the position of a value of that figure, from 1');
  };
  /** A row whose readings are not all good is left out: the rest would tell something else. */
  const readingsOf = <T>(row: Row, where: string, fields: Fields<T>): readonly (Reading & T)[] =>
    list(row['readings'], `${where}.readings`).map((inner, index) => {
      const place = `${where}.readings[${index}]`;
      const reading = asRow(inner, place);
      return { ...readingOf(reading, place), ...record(reading, place, fields) };
    });
  const table = <T>(name: string, read: (row: Row, where: string) => T): readonly T[] =>
    eachRow(issues, tables[name], name, read);
  return {
    failures: table('failures', (row, where) => record(row, where, FAILURE)),
    evidence: table('evidence', (row, where) => ({
      ...record(row, where, EVIDENCE),
      readings: readingsOf(row, where, EVIDENCE_READING),
    })),
    verdict: table('verdict', (row, where) => ({
      ...record(row, where, OUTCOME),
      reading: readingOf(row, where),
    })),
    sections: table('sections', (row, where) => record(row, where, SECTION)),
    changes: table('changes', (row, where) => ({
      ...record(row, where, CHANGE),
      readings: readingsOf(row, where, {
        stage: or(oneOf('from', 'between', 'to', 'reading'), 'reading'),
      }),
    })),
    findings: table('findings', (row, where) => ({
      ...record(row, where, FINDING),
      readings: readingsOf(row, where, {}),
    })),
  };
}

const FAILURE: Fields<Failure> = { number, headline: text, summary: text };

const EVIDENCE: Fields<Own<Evidence>> = {
  failure: number,
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
  goals: number,
  label: text,
};

const SECTION: Fields<Section> = { id: text, title: text, caution: optional(text) };

const CHANGE: Fields<Own<Change>> = { section: text, label: text, caution: optional(text) };

const FINDING: Fields<Own<Finding>> = { side: oneOf('for', 'against'), text };
