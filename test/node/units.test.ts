// Numbers follow the words of a language, the same everywhere.
import assert from 'node:assert/strict';
import test from 'node:test';
import { cy } from '../../src/strings/cy.js';
import { en } from '../../src/strings/en.js';
import { stringsOf } from '../../src/strings/language.js';

const english = stringsOf(en);
const numbersOf = (locale: string, patterns: Readonly<Record<string, string>>) =>
  stringsOf({ ...en, numbers: { ...en.numbers, locale, patterns: { ...en.numbers.patterns, ...patterns } } });

test('units: values, signs, ticks and differences in English', () => {
  const cases: readonly (readonly [string, number, string, string, string])[] = [
    ['%', 51, '51%', '+51%', '51%'],
    ['%', -7.5, '−7.5%', '−7.5%', '−7.5%'],
    ['GBP per head', -65, '−£65', '−£65', '−£65'],
    ['GBP billion', 16.9, '£16.9bn', '+£16.9bn', '£16.9bn'],
    ['GBP billion (2011-12 prices)', 0, '£0bn', '£0bn', '£0'],
    ['GBP million', 1, '£1m', '+£1m', '£1m'],
    ['GBP', 1234567, '£1,234,567', '+£1,234,567', '£1.23m'],
    ['GBP', 1.2e6, '£1.2m', '+£1.2m', '£1.2m'],
    ['GBP', 2.6e9, '£2.6bn', '+£2.6bn', '£2.6bn'],
    ['GBP million', 1.2e6, '£1,200,000m', '+£1,200,000m', '£1.2mm'],
    ['', -3e6, '−3m', '−3m', '−3m'],
    // Sums that floating point divides with noise.
    ['GBP', 2.01e6, '£2.01m', '+£2.01m', '£2.01m'],
    ['GBP', 1.07e9, '£1.07bn', '+£1.07bn', '£1.07bn'],
    ['GBP', 2.015e6, '£2,015,000', '+£2,015,000', '£2.02m'],
    ['applications', 1.2e6, '1,200,000', '+1,200,000', '1.2m'],
    ['applications', 92, '92', '+92', '92'],
    ['constructor', 12345, '12,345', '+12,345', '12.35k'],
  ];
  for (const [unit, value, printed, signed, tick] of cases) {
    const words = english.unit(unit);
    assert.deepEqual(
      [words.value(value), words.signed(value), words.tick(value).replace('K', 'k')],
      [printed, signed, tick],
      unit,
    );
  }
  assert.equal(english.unit('constructor').name, 'number of constructor');
  assert.deepEqual(english.unit('%').difference(9, true, true), ['9', 'points ahead']);
  assert.deepEqual(english.unit('GBP per head').difference(180, false, true), ['£180', 'more']);
  assert.deepEqual(english.unit('applications').difference(47, false, false), ['47', 'fewer']);
  assert.deepEqual(english.unit('GBP').difference(1, false, false), ['£1', 'less']);
  assert.deepEqual(english.unit('%').difference(0, false, false), ['', 'level']);
});

test('units: Welsh writes the same digits, whatever the browser knows of Welsh', () => {
  const welsh = stringsOf(cy);
  for (const unit of ['%', 'GBP', 'GBP billion', 'plans'])
    for (const value of [0, 0.5, -7, 1234.5, 1e6])
      assert.equal(welsh.unit(unit).value(value), english.unit(unit).value(value));
  assert.deepEqual(
    [1, 2, 3, 4, 6, 27].map((points) => welsh.unit('%').amount(points)),
    ['1 pwynt', '2 bwynt', '3 phwynt', '4 pwynt', '6 phwynt', '27 pwynt'],
  );
});

test('units: other languages have their separators and patterns', () => {
  const german = numbersOf('de-DE', { '%': '#\u00a0%', 'GBP billion': '#\u00a0Mrd.\u00a0£' });
  assert.equal(german.unit('%').value(41.5), '41,5\u00a0%');
  assert.equal(german.unit('plans').value(1234.5), '1.234,5');
  assert.equal(german.unit('GBP billion').change(-1.3), '−1,3\u00a0Mrd.\u00a0£');
  assert.equal(numbersOf('hi-IN', {}).unit('plans').value(1234567), '12,34,567');
  assert.equal(numbersOf('ar-EG', {}).unit('%').value(41), '٤١%');
});

test('units: a place that is none, or that no browser knows, is written as English', () => {
  for (const locale of ['en-US@posix', 'not a tag', '', 'xx', 'tlh']) {
    const strings = numbersOf(locale, {});
    assert.equal(strings.unit('GBP').value(1234.5), '£1,234.5');
    assert.ok(strings.compare('a', 'b') < 0);
  }
});

test('units: signs and short forms are words for the ear', () => {
  assert.equal(english.aloud('≈20%'), 'about 20%');
  assert.equal(english.aloud('−£1.3bn'), 'minus £1.3 billion');
  assert.equal(english.aloud('£4.8bn of £9.3bn'), '£4.8 billion of £9.3 billion');
  assert.equal(english.aloud('£100m'), '£100 million');
  assert.equal(english.aloud('51%'), '51%');
  assert.equal(stringsOf(cy).aloud('≈−£1m'), 'tua minws £1 miliwn');
});
