import { attempt, BadField, Fields, reference, rows, type Row } from './read.js';
import type { Dataset, Figure, Issue, Reading } from './types.js';

/** The tables that hold a report's failures and balance; they may be empty. */
export type Report = Pick<Dataset, 'failures' | 'evidence' | 'verdict' | 'sections' | 'changes' | 'findings'>;

/** Reads the failures with their evidence, the verdict, the changes and the findings. */
export function parseReport(
  table: (name: string) => readonly Row[],
  figures: ReadonlyMap<string, Figure>,
  issues: Issue[],
): Report {
  const list = <T>(name: string, read: (fields: Fields, row: Row, where: string) => T): readonly T[] =>
    table(name).flatMap((row, index) => {
      const where = `${name}[${index}]`;
      return attempt(() => read(new Fields(row, where), row, where), issues) ?? [];
    });
  const reading = (fields: Fields, where: string): Reading => {
    const figure = reference(figures, fields.text('figure'), where, 'figure');
    const value = figure.values[fields.number('value') - 1];
    if (value !== undefined) return { figure, value };
    throw new BadField(where, 'value', 'is no position of that figure', 'Count the figure’s values from 1.');
  };
  const readings = <T>(row: Row, where: string, read: (fields: Fields, where: string) => T): readonly T[] =>
    rows(row['readings'], `${where}.readings`, issues).map((inner, index) => {
      const place = `${where}.readings[${index}]`;
      return read(new Fields(inner, place), place);
    });
  return {
    failures: list('failures', (fields) => ({
      number: fields.number('number'),
      headline: fields.text('headline'),
      summary: fields.text('summary'),
    })),
    evidence: list('evidence', (fields, row, where) => ({
      failure: fields.number('failure'),
      tier: fields.oneOf('tier', ['lead', 'more', 'audit', 'optional'], 'more'),
      graphic: fields.oneOf('graphic', ['units', 'line', 'bars', 'number'], 'number'),
      sentence: fields.text('sentence'),
      auditSentence: fields.optional('auditSentence'),
      counter: fields.flag('counter'),
      caution: fields.optional('caution'),
      origin: fields.optional('origin'),
      readings: readings(row, where, (inner, place) => ({
        ...reading(inner, place),
        joined: inner.flag('joined'),
        partOf: inner.optionalNumber('partOf'),
      })),
    })),
    verdict: list('verdict', (fields, _, where) => ({
      outcome: fields.oneOf('outcome', ['negative', 'without'], 'negative'),
      goals: fields.number('goals'),
      label: fields.text('label'),
      reading: reading(fields, where),
    })),
    sections: list('sections', (fields) => ({
      id: fields.text('id'),
      title: fields.text('title'),
      caution: fields.optional('caution'),
    })),
    changes: list('changes', (fields, row, where) => ({
      section: fields.text('section'),
      label: fields.text('label'),
      caution: fields.optional('caution'),
      readings: readings(row, where, (inner, place) => ({
        ...reading(inner, place),
        stage: inner.oneOf('stage', ['from', 'between', 'to', 'reading'], 'reading'),
      })),
    })),
    findings: list('findings', (fields, row, where) => ({
      side: fields.oneOf('side', ['for', 'against'], 'for'),
      text: fields.text('text'),
      readings: readings(row, where, reading),
    })),
  };
}
