// Datasets generated at random, whole and damaged, on the whole way to every form of the charts.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { CHART_NAMES } from '../../src/server/index.js';
import { randomDataset } from '../fixtures/random.js';
import {
  damaged,
  damagesOf,
  nameOf,
  placesOf,
  rowsOf,
  without,
  type Damage,
  type Row,
  type Tables,
} from './damage.js';
import { outputsOf } from './outputs.js';
import { runs } from './runs.js';

/** A smaller seed makes no smaller dataset. */
const seed = fc.noShrink(fc.nat());

/** The field that names a row to a reader, by the table. */
const NAMES: Readonly<Record<string, string>> = {
  figures: 'label',
  failures: 'headline',
  evidence: 'sentence',
  verdict: 'label',
  changes: 'label',
  findings: 'text',
};

/** A dataset in which every name ends in a word of its own. */
const named = (tables: Tables): Tables => ({
  ...tables,
  ...Object.fromEntries(
    Object.entries(NAMES).map(([table, field]) => [
      table,
      rowsOf(tables, table).map((row, index) => ({
        ...row,
        [field]: `${String(row[field])} ${wordOf(table, index)}`,
      })),
    ]),
  ),
});

const wordOf = (table: string, index: number): string => `${table}${index}x`;

/** The words of the rows of a table, in their order. */
const wordsOf = (tables: Tables, table: string): readonly string[] =>
  rowsOf(tables, table).map((_, index) => wordOf(table, index));

/** Words of a table in the order in which they first stand in a text. */
const found = (text: string, table: string): readonly string[] => [
  ...new Set(text.match(new RegExp(`${table}\\d+x`, 'g'))),
];

/** A form without its summary, which names the largest. */
const bodyOf = (text: string): string => text.slice(Math.max(0, text.search(/part="row"|<tbody/)));

/** The rows of one section, and in it what rose, stayed, fell and was read once, each in their order. */
function ordersOf(tables: Tables): readonly (readonly string[])[] {
  const changes = rowsOf(tables, 'changes');
  const figures = new Map(
    rowsOf(tables, 'figures').map((row) => [row['id'], row['values'] as readonly Row[]]),
  );
  const groups = new Map<string, string[]>();
  changes.forEach((row, index) => {
    const readings = row['readings'] as readonly Row[];
    const [first, last] = [readings[0], readings.at(-1)].map((reading) =>
      Number(figures.get(reading?.['figure'])?.[Number(reading?.['value']) - 1]?.['value']),
    ) as [number, number];
    const group = `${String(row['section'])} ${readings.length > 1 ? Math.sign(last - first) : 'once'}`;
    groups.set(group, [...(groups.get(group) ?? []), wordOf('changes', index)]);
  });
  return [...groups.values()];
}

test('random datasets: of a whole one every row is in every form, in its order, and nothing is wrong', () => {
  fc.assert(
    fc.property(seed, (number) => {
      const data = named(randomDataset(number));
      const [gap, failures, balance] = CHART_NAMES.map((chart) => outputsOf(chart, data));
      assert.ok(gap && failures && balance);
      for (const { messages } of [gap, failures, balance]) assert.deepEqual(messages, []);
      const rows = rowsOf(data, 'figures')
        .map(({ id }, index) => [String(id), wordOf('figures', index)] as const)
        .filter(([id]) => id.startsWith('row-'))
        .map(([, word]) => word);
      for (const form of ['html', 'htmlTable', 'csv', 'svg'] as const)
        assert.deepEqual([...found(gap.texts[form], 'figures')].sort(), [...rows].sort(), form);
      assert.deepEqual(found(failures.texts.html, 'failures'), wordsOf(data, 'failures'));
      for (const form of ['html', 'htmlTable', 'csv'] as const) {
        assert.deepEqual(found(failures.texts[form], 'evidence'), wordsOf(data, 'evidence'), form);
        const changes = found(bodyOf(balance.texts[form]), 'changes');
        assert.deepEqual([...changes].sort(), [...wordsOf(data, 'changes')].sort(), form);
        for (const order of ordersOf(data))
          assert.deepEqual(
            changes.filter((word) => order.includes(word)),
            order,
            form,
          );
      }
      // The tables hold what is counted, by the names of the figures.
      for (const form of ['html', 'svg'] as const)
        for (const table of ['verdict', 'findings'])
          assert.deepEqual(found(balance.texts[form], table), wordsOf(data, table), form);
      for (const word of ['failures', 'changes'].flatMap((table) => wordsOf(data, table)))
        assert.ok(
          [failures, balance].some(({ texts }) => texts.svg.includes(word)),
          word,
        );
    }),
    runs(25),
  );
});

/** Some faults of a dataset, at most one in a row. */
function chosen(tables: Tables, picks: readonly (readonly [at: number, how: number])[]): readonly Damage[] {
  const places = placesOf(tables);
  const damages = new Map<string, Damage>();
  for (const [at, how] of picks) {
    const place = places[at % places.length];
    const ways = place === undefined ? [] : damagesOf(place);
    const damage = ways[how % ways.length];
    if (place !== undefined && damage !== undefined) damages.set(`${place.table} ${place.row}`, damage);
  }
  return [...damages.values()];
}

const picks = fc.array(fc.tuple(fc.nat(9999), fc.nat(9999)), { minLength: 1, maxLength: 40, size: 'max' });

/** A message says where, and what stands there or that nothing does. */
function isNamed(messages: readonly string[], where: string, instead?: unknown): boolean {
  const quoted = typeof instead === 'string' && instead !== '' ? `: "${instead}" is not allowed. Write ` : '';
  return messages.some(
    (message) => message.startsWith(where + quoted) && /^[ .,:]/.test(message.slice(where.length)),
  );
}

test('random datasets: a damaged row is named, and what is drawn is what is drawn without it', () => {
  fc.assert(
    fc.property(seed, picks, (number, some) => {
      const whole = named(randomDataset(number));
      const damages = chosen(whole, some);
      const data = damaged(whole, damages);
      const rest = without(
        whole,
        damages.map(({ place }) => place),
      );
      for (const chart of CHART_NAMES) {
        const { texts, messages } = outputsOf(chart, data);
        assert.deepEqual(texts, outputsOf(chart, rest).texts);
        for (const { place, field, instead } of damages) {
          const { table, row } = place;
          // Beside other faults the row may be left out for one that it points to.
          if (damages.length > 1) assert.ok(isNamed(messages, `${table}[${row}]`), `${table}[${row}]`);
          else {
            const where = nameOf(whole, place) + (field === null || field === 'readings' ? '' : `, ${field}`);
            assert.ok(isNamed(messages, where, field === null ? undefined : instead), where);
          }
        }
      }
    }),
    runs(25),
  );
});

/** The tables in which a key stands once. */
const KEYS = {
  sources: 'id',
  cautions: 'id',
  figures: 'id',
  failures: 'number',
  sections: 'id',
  charts: 'id',
};

test('random datasets: of rows with one key the first is drawn and the others are named; unknown fields do nothing', () => {
  fc.assert(
    fc.property(seed, fc.constantFrom(...Object.entries(KEYS)), fc.nat(), (number, [table, key], pick) => {
      const whole = named(randomDataset(number));
      const rows = rowsOf(whole, table);
      const row = rows[pick % Math.max(rows.length, 1)];
      if (row === undefined) return;
      const other = Object.fromEntries(
        Object.entries(row).map(([field, cell]) => [
          field,
          typeof cell === 'string' && field === 'title' ? 'other' : cell,
        ]),
      );
      const twice = {
        ...whole,
        [table]: [...rows, { ...other, label: 'other', headline: 'other', text: 'other' }],
      };
      const more = { ...whole, [table]: rows.map((one) => ({ ...one, colour: NaN, _: {} })), unknown: [5] };
      for (const chart of CHART_NAMES) {
        const { texts } = outputsOf(chart, whole);
        const { texts: first, messages } = outputsOf(chart, twice);
        assert.deepEqual(first, texts);
        const where = `${table}[${rows.length}]: the ${key} "${String(row[key])}" stands twice`;
        assert.ok(
          isNamed(messages, `${table}[${rows.length}]`) && messages[0]?.startsWith(where),
          messages.join('\n'),
        );
        assert.deepEqual(outputsOf(chart, more), { texts, isDrawn: true, messages: [] });
      }
    }),
    runs(8),
  );
});
