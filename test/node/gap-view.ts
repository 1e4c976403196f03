import assert from 'node:assert/strict';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset } from '../../src/dataset/types.js';
import { layoutGap } from '../../src/layout/gap.js';
import type { GapRow, GapView } from '../../src/layout/view.js';
import { selectGap } from '../../src/model/gap.js';
import { readOptions, type Options } from '../../src/model/options.js';
import { UNTOUCHED } from '../../src/model/state.js';
import { en } from '../../src/strings/en.js';
import { stringsOf } from '../../src/strings/language.js';
import { compiled, type CompiledRow } from '../fixtures/compiled.js';

export const ENGLISH = stringsOf(en);

/** A gap chart of a dataset, laid out. */
export function view(dataset: Dataset, given: Partial<Record<keyof Options, unknown>> = {}): GapView {
  const { options } = readOptions(given);
  const state = selectGap(dataset, options);
  assert.equal(state.status, 'ready');
  return layoutGap(state.content, options, ENGLISH, UNTOUCHED);
}

/** Made-up rows as a dataset. */
export const made = (...rows: CompiledRow[]): Dataset => parseDataset(compiled(rows)).dataset;
/** All rows of a chart, in order. */
export const rowsOf = ({ groups }: GapView): readonly GapRow[] =>
  groups.flatMap(({ lists }) => lists.flatMap(({ rows }) => rows));
/** Their ids. */
export const ids = (chart: GapView): readonly string[] => rowsOf(chart).map(idOf);

/** The id of the figure that names a row. */
export const idOf = ({ figures }: GapRow): string => figures.split(' ')[0] ?? '';
