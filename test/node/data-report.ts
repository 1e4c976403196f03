// The package as the project reads it, and how to look things up in it.
import assert from 'node:assert/strict';
import { compilePackage } from '../../src/dataset/package.js';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Figure, Issue } from '../../src/dataset/types.js';
import { descriptor, numbersIn, only, readText, rowsOf } from './data-package.js';

const found: Issue[] = [];
const compiled = await compilePackage({ ...descriptor }, (path) => Promise.resolve(readText(path)), found);
const parsed = parseDataset(compiled);

/** The package through the project's own reader and gate. */
export const { dataset } = parsed;

export const issues: readonly Issue[] = [...found, ...parsed.issues];

export const figureOf = (id: string): Figure => {
  const figure = dataset.figures.get(id);
  assert.ok(figure, `there is no figure "${id}"`);
  return figure;
};

/** The number that a row of change-values, evidence-values and their like points to. */
export const numberAt = ({ figure, value }: { readonly figure: string; readonly value: string }): number =>
  Number(
    only(rowsOf('values'), (row) => row.figure === figure && row.position === value, `${figure} ${value}`)
      .value,
  );

/** Numbers that a reader meets with some figures: their values, their groups, who or what was measured. */
export function numbersOf(ids: readonly string[]): ReadonlySet<number> {
  const words = rowsOf('figures')
    .filter(({ id }) => ids.includes(id))
    .flatMap((row) => [row.label, row.indicator, row.population]);
  const values = rowsOf('values').filter(({ figure }) => ids.includes(figure));
  return new Set([
    ...values.map(({ value }) => Math.abs(Number(value))),
    ...[...words, ...values.map(({ group }) => group)].flatMap(numbersIn),
  ]);
}
