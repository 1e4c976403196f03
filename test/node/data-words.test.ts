// What the words of data/ promise: sources, reasons, cautions, and the numbers in sentences.
import assert from 'node:assert/strict';
import test from 'node:test';
import { idsIn, numbersIn, only, rowsOf } from './data-package.js';
import { dataset, figureOf, numbersOf } from './data-report.js';

test('every figure names its source with title, publisher, date and a web address', () => {
  for (const { id, source } of dataset.figures.values()) {
    for (const text of [source.name, source.title ?? '', source.publisher]) assert.match(text, /\S/, id);
    assert.match(source.date, /^(19|20)\d\d(-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?)?$/, id);
    assert.match(source.url ?? '', /^https?:\/\/[^/\s]+\.[^/\s]+/, id);
  }
});

test('an address at a site that mirrors documents is marked as a copy', () => {
  const mirror = /\b(1library|docsbay|docslib|paperzz|fdocuments|wikia|slideshare|webarchive)\b/;
  const mirrored = rowsOf('sources').filter(({ url }) => mirror.test(new URL(url).hostname));
  assert.ok(mirrored.length > 0);
  for (const { id, copy } of mirrored) assert.equal(copy, 'true', id);
});

test('a figure of an audit was read in a report of Civil Exchange’s, any other elsewhere', () => {
  for (const { id, audit, source } of dataset.figures.values()) {
    assert.equal(source.publisher === 'Civil Exchange', audit !== null, id);
    if (audit !== null) assert.ok(source.date.startsWith(String(audit)), `${id}: ${source.date}`);
  }
});

test('a figure without a period says why', () => {
  const undated = rowsOf('figures').filter(({ period }) => period === '');
  assert.ok(undated.length > 0);
  for (const { id, note } of undated) {
    const words = [note, ...figureOf(id).cautions.map(({ text }) => text)].join(' ');
    assert.match(words, /not stated|do(es)? not (name|say|state)/, id);
  }
});

test('an approximate value says in what words the source gives it', () => {
  // The one source that gives a rounded number as digits.
  const shown = ['fail5-share-sector-income'];
  const approximate = rowsOf('values').filter((row) => row.approximate === 'true');
  assert.ok(approximate.length > 0);
  for (const { figure, derivation, bound } of approximate) {
    if (!shown.includes(figure)) assert.match(derivation + bound, /\S/, figure);
  }
});

test('a value that the source gives as a fraction in words is approximate', () => {
  const worded = rowsOf('values').filter(({ derivation }) => /\b(third|quarters?|one in)\b/.test(derivation));
  assert.ok(worded.length > 0);
  for (const { figure, approximate } of worded) assert.equal(approximate, 'true', figure);
});

test('a direction stands only where the one value is a change without a sign', () => {
  for (const { id, direction } of rowsOf('figures').filter((row) => row.direction !== '')) {
    assert.match(direction, /^(rise|fall)$/);
    assert.equal(figureOf(id).values.length, 1, id);
    assert.ok((figureOf(id).values[0]?.value ?? 0) > 0, id);
  }
});

test('no caution is lost on the way to a chart', () => {
  const texts = new Map(rowsOf('cautions').map(({ id, text }) => [id, text]));
  for (const { id, cautions } of dataset.figures.values()) {
    const expected = rowsOf('figure-cautions')
      .filter(({ figure }) => figure === id)
      .toSorted((a, b) => Number(a.position) - Number(b.position))
      .map(({ caution }) => texts.get(caution));
    assert.deepEqual(
      cautions.map(({ text }) => text),
      expected,
      id,
    );
  }
});

/** Every text that quotes other figures: where it stands, and the figures whose numbers it may use. */
function quotations() {
  const quotation = (id: string, text: string, quoted: string, own: readonly string[]) => ({
    id,
    text,
    quoted: idsIn(quoted),
    own,
  });
  const drawn = rowsOf('evidence-values');
  const read = rowsOf('change-values');
  return [
    ...rowsOf('cautions').map((row) => quotation(row.id, row.text, row.figures, [])),
    ...rowsOf('sections').map((row) => quotation(row.id, row.caution, row.figures, [])),
    ...rowsOf('evidence').map(({ id, caution, figures }) =>
      quotation(
        id,
        caution,
        figures,
        drawn.filter((row) => row.evidence === id).map((row) => row.figure),
      ),
    ),
    ...rowsOf('changes').map(({ id, caution, figures }) =>
      quotation(
        id,
        caution,
        figures,
        read.filter((row) => row.change === id).map((row) => row.figure),
      ),
    ),
  ];
}

test('the figures that a caution quotes are there, and it does quote them', () => {
  const quoting = quotations().filter(({ quoted }) => quoted.length > 0);
  assert.ok(quoting.length > 0);
  for (const { id, text, quoted } of quoting) {
    for (const figure of quoted) {
      const values = figureOf(figure).values.map(({ value }) => Math.abs(value));
      assert.ok(
        numbersIn(text).some((number) => values.includes(number)),
        `${id} names ${figure}, yet has none of its numbers`,
      );
    }
  }
});

test('the numbers in a caution are those of its figures', () => {
  // Said by the source about itself, and no figure; the 11 is a difference and tested with the changes.
  const said = new Map([
    ['figures-63-councils', [63]],
    ['city-unusual', [8000]],
    ['giving-and-profits', [551]],
    ['civic-life', [11]],
  ]);
  for (const { id, text, quoted, own } of quotations()) {
    const known = numbersOf([...quoted, ...own]);
    for (const number of numbersIn(text)) {
      assert.ok(known.has(number) || said.get(id)?.includes(number), `${id} says ${number}`);
    }
  }
  for (const id of said.keys()) assert.ok(quotations().some((quotation) => quotation.id === id));
});

test('single groups and the study’s own difference stand beside the numbers they qualify', () => {
  const quoted = (id: string) => numbersIn(only(rowsOf('cautions'), (row) => row.id === id, id).text);
  const valuesOf = (id: string) => figureOf(id).values.map(({ value }) => value);
  const shares = valuesOf('gap-trust-ethnic-ons').toSorted((a, b) => a - b);
  assert.deepEqual(quoted('minorities-together'), shares);
  assert.deepEqual(shares, [42, 49, 62, 66]);
  assert.deepEqual(quoted('cuts-rounded'), [...valuesOf('gap-cuts-diff'), ...valuesOf('gap-needs-premium')]);
  assert.deepEqual(quoted('cuts-rounded'), [182, 45, 17]);
});

test('the numbers in a sentence are those of the figures beside it', () => {
  const beside = [
    ...rowsOf('evidence').map(({ id, sentence }) => ({
      id,
      text: sentence,
      figures: rowsOf('evidence-values').filter((row) => row.evidence === id),
    })),
    ...rowsOf('findings').map(({ id, text }) => ({
      id,
      text,
      figures: rowsOf('finding-values').filter((row) => row.finding === id),
    })),
  ];
  for (const { id, text, figures } of beside) {
    const known = numbersOf(figures.map(({ figure }) => figure));
    for (const number of numbersIn(text)) assert.ok(known.has(number), `${id} says ${number}`);
  }
});
