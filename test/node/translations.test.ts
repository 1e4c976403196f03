// Welsh says what the English says, all of it, with the same numbers.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { builtIn } from '../../src/dataset/builtin.js';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Row } from '../../src/dataset/read.js';
import { NOTE, translate } from '../../src/dataset/translate.js';
import { cy as welsh } from '../../src/cy.js';
import { cy } from '../../src/strings/cy.js';
import { en } from '../../src/strings/en.js';
import { stringsOf } from '../../src/strings/language.js';
import { rowsOf } from './data-package.js';
import { wholeDataset } from './ssr.js';

const rows = rowsOf('translations');
const catalogue = new Map(rows.map(({ text, translation }) => [text, translation]));

/** Bodies, papers and places that have no Welsh name, or the same one. */
const NAMES =
  /^(Civil Exchange|Pioneers Post.*|Charity Times|Planning|Yorkshire Post|The Guardian|The Times.*|Third Sector|NPC|SPERI|NCVO|Funding4Sport|The Heritage Alliance|PublicNet|SCA21 wiki|Manchester Community Central|Barrow Cadbury Trust|wired-gov|LocalGov|24dash|Philanthropy Impact|UK Fundraising|Pathways through Participation|One East Midlands|Convenience Store|Civil Society News|Leonard Cheshire Disability|openDemocracy|Turley|Jomec Alt\.Cardiff|Compact Voice|Directory of Social Change|Charities Aid Foundation|Centre for Social Justice|The Country Smallholder|Atos, Capita, G4S a?nd? Serco|Atos.*|DCMS|Hull|Blackpool|Cotswolds|Hackney|Stoke-on-Trent|Middlesbrough)$/;

/** Texts of a compiled dataset that a translation would have changed if it had them. */
function untranslated(row: Row): readonly string[] {
  const found = new Set<string>();
  const marked = new Proxy(
    {},
    {
      getOwnPropertyDescriptor: (_, text) => {
        found.add(String(text));
        return undefined;
      },
    },
  );
  translate(row, marked);
  return [...found].filter((text) => /[a-z]{2}/i.test(text) && !catalogue.has(text) && !NAMES.test(text));
}

test('translations: every text of the dataset that is no name has its Welsh', () => {
  const compiled = wholeDataset() as Row & { readonly sources: readonly Row[] };
  // Documents keep their titles; the catalogue itself is not translated.
  const sources = compiled.sources.map((source) => ({ ...source, title: null }));
  assert.deepEqual(untranslated({ ...compiled, name: null, sources, translations: [] }), []);
});

test('translations: each row translates a text that is there', () => {
  const text = JSON.stringify(wholeDataset());
  for (const { text: english } of rows)
    if (english !== NOTE) assert.ok(text.split(JSON.stringify(english)).length > 2, english);
});

test('translations: the same numbers stand in both', () => {
  const numbers = (text: string): readonly string[] => (text.match(/[£≈]?\d[\d,.]*\d|\d/g) ?? []).sort();
  for (const [english, translation] of catalogue)
    assert.deepEqual(numbers(translation), numbers(english), english);
});

test('translations: typographic marks only, and a small first letter where the chart sets the capital', () => {
  for (const [english, translation] of catalogue) {
    assert.doesNotMatch(translation, /['"]| {2}|^\s|\s$/, translation);
    if (/^[a-z]/.test(english)) assert.match(translation, /^[^A-Z]/, translation);
  }
});

test('translations: what is translated is said to be unofficial', () => {
  assert.equal(catalogue.get(NOTE), 'Cyfieithiad answyddogol o’r Saesneg.');
  const { dataset } = builtIn({ tag: 'cy', texts: welsh.texts ?? {} });
  assert.equal(dataset.translationNote, catalogue.get(NOTE));
  assert.equal(builtIn().dataset.translationNote, null);
});

test('translations: ids, units and addresses stay; a period keeps what it was for the axis of time', () => {
  const texts = { England: 'Lloegr', applications: 'ceisiadau', 'Aug 2012': 'Awst 2012', a: 'z' };
  const data = {
    sources: [{ id: 'a', name: 'England', date: '2014', url: 'https://example.org/England' }],
    figures: [
      {
        id: 'a',
        unit: 'applications',
        geography: 'England',
        period: 'Aug 2012',
        source: 'a',
        values: [{ value: 1, group: 'applications' }],
      },
    ],
  };
  const { dataset, issues } = parseDataset(data, 'cy', texts);
  const figure = dataset.figures.get('a');
  assert.deepEqual(issues, []);
  assert.equal(figure?.unit, 'applications');
  assert.equal(figure.geography, 'Lloegr');
  assert.deepEqual([figure.period, figure.time], ['Awst 2012', 'Aug 2012']);
  assert.equal(figure.values[0]?.group, 'ceisiadau');
  assert.equal(figure.source.url, 'https://example.org/England');
});

test('translations: a dataset’s own come before those that are handed in, and bad ones are named', () => {
  const figure = { id: 'a', unit: '%', geography: 'England', source: 'a', values: [{ value: 1 }] };
  const data = {
    sources: [{ id: 'a', name: 'x', date: '2014' }],
    figures: [figure],
    translations: [
      { language: 'cy', text: 'England', translation: 'ein Lloegr ni' },
      { language: 'cy', text: 'x' },
    ],
  };
  const { dataset, issues } = parseDataset(data, 'cy-GB', { England: 'Lloegr' });
  assert.equal(dataset.figures.get('a')?.geography, 'ein Lloegr ni');
  assert.deepEqual(
    issues.map(({ message }) => message),
    ['translations[1], translation is empty.'],
  );
  assert.equal(parseDataset(data).dataset.figures.get('a')?.geography, 'England');
});

test('words: Welsh has every word that English has, none of them English', () => {
  const walk = (a: object, b: object, path: string): void => {
    for (const [name, value] of Object.entries(a)) {
      const other: unknown = (b as Readonly<Record<string, unknown>>)[name];
      assert.equal(typeof other, typeof value, `${path}.${name}`);
      if (typeof value === 'object' && value !== null)
        walk(value as object, other as object, `${path}.${name}`);
      else if (typeof value === 'string' && /[a-z]{3}/i.test(value) && name !== 'locale')
        assert.notEqual(other, value, `${path}.${name}`);
    }
  };
  walk(en, cy, 'words');
});

test('words: summaries read well for none, one, two and many', () => {
  const { balance, failures } = stringsOf(cy);
  assert.match(failures.summary(5, 21, 6, 3), /^Pum rheswm gyda 21 darn o dystiolaeth: mae 6 yn/);
  assert.match(failures.summary(1, 2, 0, 0), /^Un rheswm gyda 2 ddarn o dystiolaeth: dim un yn/);
  assert.match(
    balance.summary({ goals: { negative: 17, total: 21 }, shares: null }),
    /^Cafodd 17 o’r 21 nod ganlyniad negyddol\.$/,
  );
  assert.match(
    stringsOf(en).failures.summary(1, 1, 1, 0),
    /^One reason with 1 piece of evidence: 1 rests on a figure that an audit reported, none on other sources\.$/,
  );
});

test('words: the drop-in holds no Welsh, the second script no English of ours', async () => {
  const [dropIn, second] = await Promise.all(
    ['big-society.js', 'big-society.cy.js'].map((file) => readFile(`build/dist/${file}`, 'utf8')),
  );
  assert.ok(!/Manylion|Lloegr/.test(dropIn ?? ''), 'Welsh in the drop-in');
  assert.ok(!/Show as table|lit-html/.test(second ?? ''), 'the drop-in in the second script');
});
