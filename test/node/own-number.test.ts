import assert from 'node:assert/strict';
import test from 'node:test';
import { numberReader, readHead, type WrittenNumber } from '../../src/dataset/own-number.js';
import { cy } from '../../src/strings/cy.js';
import { en } from '../../src/strings/en.js';
import { numberStyleOf } from '../../src/strings/number-style.js';
import { unitsIn } from '../../src/strings/units.js';
import { randomFrom } from '../fixtures/draws.js';

const english = numberReader(numberStyleOf('en-GB', en.numbers.marks));

type Case = readonly [text: string, value: number, rest?: Partial<WrittenNumber>];

const SHARE = { unit: '%' };
const POUNDS = { unit: 'GBP' };

const READ: readonly Case[] = [
  ['0', 0],
  ['41', 41],
  ['41%', 41, SHARE],
  ['41 %', 41, SHARE],
  ['41 per cent', 41, SHARE],
  ['41.5%', 41.5, SHARE],
  ['.5', 0.5],
  ['1200', 1200],
  ['1,200', 1200],
  ['1,234,567.89', 1234567.89],
  ['£1,200', 1200, POUNDS],
  ['£ 1,200', 1200, POUNDS],
  ['1.2m', 1.2e6, { scale: 1e6 }],
  ['1.2 M', 1.2e6, { scale: 1e6 }],
  ['1.1 million', 1.1e6, { scale: 1e6 }],
  ['£2.6bn', 2.6e9, { ...POUNDS, scale: 1e9 }],
  ['3k', 3000, { scale: 1e3 }],
  ['−3', -3],
  ['-3', -3],
  ['–3', -3],
  ['+3', 3],
  ['−£65', -65, POUNDS],
  ['£-65', -65, POUNDS],
  ['-3%', -3, SHARE],
  ['about 75%', 75, { ...SHARE, approximate: true }],
  ['About 75%', 75, { ...SHARE, approximate: true }],
  ['approx. 75', 75, { approximate: true }],
  ['≈75%', 75, { ...SHARE, approximate: true }],
  ['≈ 75%', 75, { ...SHARE, approximate: true }],
  ['~75', 75, { approximate: true }],
  ['about £1.2m', 1.2e6, { ...POUNDS, scale: 1e6, approximate: true }],
  ['over 980', 980, { bound: 'over' }],
  ['>980', 980, { bound: 'over' }],
  ['more than £5', 5, { ...POUNDS, bound: 'over' }],
  ['under 5', 5, { bound: 'under' }],
  ['<5', 5, { bound: 'under' }],
  ['almost 40', 40, { bound: 'almost' }],
  ['41%*', 41, SHARE],
  ['41 †', 41],
  ['1000000000000000', 1e15],
];

const plain = { unit: '', scale: 1, approximate: false, bound: null };

for (const [text, value, rest] of READ)
  test(`own number: "${text}" is read`, () => {
    assert.deepEqual(english(text), { ...plain, value, ...rest });
  });

for (const text of ['', 'n/a', 'N/A', '–', '-', '—', '…', '...', '..', ':', 'none'])
  test(`own number: "${text}" is no value`, () => {
    assert.equal(english(text), null);
  });

for (const text of [
  '(3)',
  'sixty',
  '1,20',
  '12,34',
  '1,2345',
  '1.200,5',
  '1 200',
  '41 63',
  '3-4',
  '41–63%',
  '1/3',
  'one in five',
  '41%%',
  '£41%',
  '$5',
  '5 minutes',
  '1e5',
  'Infinity',
  'NaN',
  '1000000000000010',
  '9'.repeat(400),
  'about',
  'about over 5',
  '%',
  '£',
  '<b>1</b>',
])
  test(`own number: "${text.slice(0, 20)}" cannot be read`, () => {
    assert.equal(english(text), undefined);
  });

const PLACES: readonly (readonly [lang: string, text: string, value: number | undefined])[] = [
  ['de', '1.200,5', 1200.5],
  ['de', '1,5 %', 1.5],
  ['de', '1.5', undefined],
  ['fr', '1 200,5', 1200.5],
  ['es', '1.234.567', 1234567],
  ['es', '1234,5', 1234.5],
  ['sv-SE', '1 200', 1200],
  ['cy', '1,200.5', 1200.5],
  ['', '1,200.5', 1200.5],
  ['en-US@posix', '1,200.5', 1200.5],
  ['x-unknown', '1,200.5', 1200.5],
];

for (const [lang, text, value] of PLACES)
  test(`own number: "${text}" where lang is "${lang}"`, () => {
    assert.equal(numberReader(numberStyleOf(lang, en.numbers.marks))(text)?.value, value);
  });

const WELSH: readonly Case[] = [
  ['tua 75%', 75, { ...SHARE, approximate: true }],
  ['oddeutu 75 y cant', 75, { ...SHARE, approximate: true }],
  ['dros 980', 980, { bound: 'over' }],
  ['mwy na £3', 3, { ...POUNDS, bound: 'over' }],
  ['llai nag 8', 8, { bound: 'under' }],
  ['llai na 5', 5, { bound: 'under' }],
  ['bron i 40', 40, { bound: 'almost' }],
  ['£2.6 biliwn', 2.6e9, { ...POUNDS, scale: 1e9 }],
  ['1.2 miliwn', 1.2e6, { scale: 1e6 }],
];

for (const [text, value, rest] of WELSH)
  test(`own number: the Welsh "${text}" is read`, () => {
    const read = numberReader(numberStyleOf('cy', cy.numbers.marks));
    assert.deepEqual(read(text), { ...plain, value, ...rest });
    assert.equal(read('ddim ar gael'), null);
  });

for (const [text, expected] of [
  ['North ward (%)', { name: 'North ward', unit: '%', scale: 1 }],
  ['2015 (£)', { name: '2015', unit: 'GBP', scale: 1 }],
  ['2015 (£m)', { name: '2015', unit: 'GBP', scale: 1e6 }],
  ['Spending (£ billion)', { name: 'Spending', unit: 'GBP', scale: 1e9 }],
  ['People (million)', { name: 'People', unit: '', scale: 1e6 }],
  ['Waiting (minutes)', { name: 'Waiting (minutes)', unit: '', scale: 0 }],
  ['Volunteer (aged 16–24)', { name: 'Volunteer (aged 16–24)', unit: '', scale: 0 }],
  ['2015', { name: '2015', unit: '', scale: 0 }],
  ['(%)', { name: '(%)', unit: '', scale: 0 }],
  ['', { name: '', unit: '', scale: 0 }],
] as const)
  test(`own number: the head "${text}"`, () => {
    assert.deepEqual(readHead(text, english), expected);
  });

test('own number: what the charts print reads back the same, in English and Welsh', () => {
  const random = randomFrom(6);
  for (const words of [en, cy]) {
    const read = numberReader(numberStyleOf(words.language, words.numbers.marks));
    const unit = unitsIn(words.numbers);
    for (let round = 0; round < 3000; round += 1) {
      const digits = Math.floor(random() * 13);
      const size = Number((random() * 10 ** digits).toFixed(Math.floor(random() * 3)));
      const value = random() < 0.3 && size !== 0 ? -size : size;
      for (const name of ['', '%', 'GBP']) {
        const text = unit(name).value(value);
        const found = read(text);
        assert.equal(found?.value, value, text);
        assert.equal(found.unit, name, text);
      }
      const bounds = ['over', 'under', 'almost'] as const;
      const bound = bounds[round % 3] ?? 'over';
      const limited = words.bound(bound, unit('GBP').value(size));
      assert.equal(read(limited)?.bound, bound, limited);
      assert.equal(read(words.approximately + unit('%').value(size))?.approximate, true);
    }
  }
});

test('own number: a hostile text takes no long time', () => {
  const start = performance.now();
  for (const text of [
    '1,'.repeat(5e4),
    '1'.repeat(1e5) + 'x',
    `${' '.repeat(1e5)}(`,
    '('.repeat(1e5),
    '1,111'.repeat(2e4),
  ]) {
    english(text);
    readHead(text, english);
  }
  assert.ok(performance.now() - start < 2000);
});

test('own number: a word that a language does not have is no word at all', () => {
  const read = numberReader(numberStyleOf('en-GB', { ...en.numbers.marks, thousand: '', about: '' }));
  assert.deepEqual(read('5'), { ...plain, value: 5 });
  assert.equal(read('3m')?.value, 3e6);
});
