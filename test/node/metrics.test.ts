import assert from 'node:assert/strict';
import test from 'node:test';
import { widthOf, wrap } from '../../src/export/metrics.js';
import { drawsOf } from '../fixtures/draws.js';

const SIZE = 15;

test('metrics: digits are alike, and bold is wider', () => {
  for (const digit of '0123456789') assert.equal(widthOf(digit, 1000, false), 556);
  assert.ok(widthOf('neighbours', SIZE, true) > widthOf('neighbours', SIZE, false));
});

test('metrics: a letter with an accent is as wide as without, a mark alone takes no room', () => {
  assert.equal(widthOf('ŵŷéÎ', SIZE, false), widthOf('wyeI', SIZE, false));
  assert.equal(widthOf('e\u0301', SIZE, false), widthOf('e', SIZE, false));
});

test('metrics: a character that is in no table has room', () => {
  for (const character of ['漢', '\u{1f600}', 'Щ']) assert.equal(widthOf(character, SIZE, false), SIZE);
});

test('wrap: lines keep their spaces, so that joined they are the text', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const { below, chance, text } = drawsOf(seed);
    const words = text(30);
    const width = 40 + below(400);
    const bold = chance(0.5);
    const lines = wrap(words, width, SIZE, bold);
    assert.equal(lines.join(''), words);
    for (const line of lines) assert.ok(widthOf(line.trimEnd(), SIZE, bold) <= width, line);
  }
});

test('wrap: ranges, signed numbers and what no-break spaces join stay whole', () => {
  const text = 'from 2010–11 to 2014–15 by −7 or ≈20% or £\u00a0a\u00a0head';
  for (let width = 60; width < 300; width += 1)
    for (const line of wrap(text, width, SIZE, false))
      for (const word of line.trim().split(' ')) assert.ok(text.split(' ').includes(word), word);
});

test('wrap: a word that is longer than a line is broken, and nothing else', () => {
  const [first = '', ...others] = wrap('a Llanfairpwllgwyngyll word', 60, SIZE, false);
  assert.equal(first, 'a ');
  assert.equal(others.join(''), 'Llanfairpwllgwyngyll word');
  assert.deepEqual(wrap('one\u00a0two', 50, SIZE, false), ['one\u00a0', 'two']);
});

test('wrap: no width is too narrow for it', () => {
  assert.deepEqual(wrap('ab\u0301 \u{1f600}', 0, SIZE, false), ['a', 'b\u0301 ', '\u{1f600}']);
  assert.deepEqual(wrap('', 100, SIZE, false), ['']);
});
