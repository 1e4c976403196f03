import assert from 'node:assert/strict';
import test from 'node:test';
import { domainOf, position, ticksOf } from '../../src/layout/axis.js';

const domains = [
  { unit: '%', values: [27, 78], domain: [0, 100] },
  { unit: '%', values: [0, 100], domain: [0, 100] },
  { unit: '%', values: [-3, 12], domain: [-5, 15] },
  { unit: '%', values: [20, 140], domain: [0, 140] },
  { unit: 'GBP per head', values: [220, 40], domain: [0, 250] },
  { unit: 'applications', values: [45, 92], domain: [0, 100] },
  { unit: 'GBP per head', values: [-65, 28], domain: [-80, 40] },
  { unit: 'shops', values: [0, 0], domain: [0, 1] },
  { unit: 'GBP', values: [-5, -5], domain: [-5, 0] },
] as const;

for (const { unit, values, domain } of domains) {
  test(`axis: ${values.join(', ')} in ${unit} lie on ${domain.join(' to ')}`, () => {
    const found = domainOf(values, unit);
    assert.deepEqual(found, domain);
    for (const value of values) {
      const at = position(value, found);
      assert.ok(at >= 0 && at <= 100, `${value} stands at ${at}`);
    }
    assert.ok(found[0] <= 0 && found[1] >= 0, 'zero is on the axis');
  });
}

test('axis: ticks stand at the ends, and at zero or a round middle where there is room', () => {
  const short = (tick: number): string => `${tick}%`;
  const at = (domain: readonly [number, number], label = short): readonly string[] =>
    ticksOf(domain, label).map((tick) => tick.label);
  assert.deepEqual(at([0, 100]), ['0%', '50%', '100%']);
  assert.deepEqual(at([0, 250]), ['0%', '250%']);
  assert.deepEqual(at([-80, 40]), ['-80%', '0%', '40%']);
  assert.deepEqual(at([-5, 100]), ['', '0%', '100%'], 'zero keeps its label');
  assert.deepEqual(
    at([0, 100], (tick) => `£${tick},000,000`),
    ['£0,000,000', '£100,000,000'],
  );
});
