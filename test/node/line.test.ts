import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';
import type { LineView } from '../../src/layout/graphic.js';
import { layoutLine } from '../../src/layout/line.js';
import { compiled } from '../fixtures/compiled.js';
import { ENGLISH } from './gap-view.js';

/** A line through shares in some years; null where there is none. */
function line(readings: readonly (readonly [year: number, value: number])[], unit = '%'): LineView {
  const values = readings.map(([year, value]) => ({ value, period: String(year) }));
  const [figure] = compiled([{ id: 'series', behind: ['a', 1], compared: ['b', 2] }])['figures'] as object[];
  const { dataset, issues } = parseDataset({
    ...compiled([]),
    policyDate: '2010',
    figures: [{ ...figure, unit, values }],
    failures: [{ number: 1, headline: 'one', summary: 'reason' }],
    evidence: [
      {
        failure: 1,
        graphic: 'line',
        sentence: 'a series',
        readings: values.map((_, index) => ({ figure: 'series', value: index + 1, joined: index > 0 })),
      },
    ],
  });
  assert.deepEqual(issues, []);
  const view = layoutLine(dataset.evidence[0]?.readings ?? [], dataset, ENGLISH);
  assert.ok(view !== null);
  return view;
}

const labels = ({ points }: LineView): readonly (string | null)[] => points.map(({ label }) => label);

test('line: the first, the highest and the last value are printed', () => {
  assert.deepEqual(
    labels(
      line([
        [2001, 20],
        [2005, 46],
        [2009, 30],
        [2013, 10],
      ]),
    ),
    ['20%', '46%', null, '10%'],
  );
});

test('line: of values whose labels would meet the last is printed', () => {
  assert.deepEqual(
    labels(
      line([
        [2001, 30],
        [2002, 30.5],
        [2003, 31],
        [2013, 10],
      ]),
    ),
    ['30%', null, null, '10%'],
  );
  const long = line(
    [
      [2001, 1_234_567],
      [2013, 1_234_560],
    ],
    'people',
  );
  assert.deepEqual(labels(long), [null, '1,234,560']);
});

test('line: a value that is longer than the narrowest plot is told in words only', () => {
  assert.deepEqual(
    labels(
      line(
        [
          [2001, 123_456_789_012_345],
          [2013, 5],
        ],
        'people',
      ),
    ),
    [null, '5'],
  );
});

test('line: texts stand within the plot, values below the highest points, an event above all', () => {
  const { points, event } = line([
    [2001, 50],
    [2007, 10],
    [2013, 45],
  ]);
  assert.deepEqual(
    points.map(({ align }) => align),
    ['start', 'middle', 'end'],
  );
  assert.deepEqual(
    points.map(({ below }) => below),
    [true, false, true],
  );
  assert.equal(event?.align, 'end');
});
