// Numbers that are written by hand are what the browser would have written.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { renderToHTML } from '../../src/server/index.js';
import { numbersIn } from '../../src/strings/number-format.js';

const HAND = numbersIn('en-GB');
const PLAIN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const ONE_DECIMAL = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 2,
});

/** Numbers as people write them: up to thirteen digits, four of them after the point. */
const written = fc
  .tuple(fc.bigInt(0n, 10n ** 9n), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, digits, rest]) => Number(`${whole}.${String(rest).padStart(4, '0').slice(0, digits)}`));

test('number-format: what is written by hand is what Intl writes', () => {
  const same = (value: number): void => {
    assert.equal(HAND.plain(value), PLAIN.format(value));
    assert.equal(HAND.oneDecimal(value), ONE_DECIMAL.format(value));
  };
  for (const value of [0, 1, 999, 1000, 0.005, 0.004, 1.005, 2.675, 100.5, 999.995, 1e6, 1e15, 1e-9])
    same(value);
  fc.assert(fc.property(written, same), { numRuns: 2000 });
});

test('number-format: other places write in their own way', () => {
  assert.equal(numbersIn('de').plain(1234.5), '1.234,5');
  assert.equal(numbersIn('cy').oneDecimal(2), '2.0');
  assert.equal(HAND.compact(2_600_000_000), '2.6bn');
});

test('number-format: the browser is asked for no format where the report is drawn', (t) => {
  const asked = t.mock.method(Intl, 'NumberFormat');
  for (const chart of ['gap', 'failures', 'balance'] as const) assert.match(renderToHTML(chart), /\d%/);
  assert.equal(asked.mock.callCount(), 0);
});
