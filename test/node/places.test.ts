// The same charts in every place, in every language of the machine, on every day.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import test from 'node:test';
import { promisify } from 'node:util';
import { parseDataset } from '../../src/dataset/parse.js';
import type { OwnTable } from '../../src/dataset/own-table.js';
import { compiled } from '../fixtures/compiled.js';
import { outputsOf } from './outputs.js';

const run = promisify(execFile);

/** What a process writes of the charts, and where and when it believes to be. */
interface Written {
  readonly place: readonly string[];
  readonly drawn: number;
  readonly hash: string;
}

async function writtenIn(zone: string, locale: string, now: string): Promise<Written> {
  const { stdout } = await run(process.execPath, ['build/test/node/elsewhere.js', now], {
    env: { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale },
  });
  return JSON.parse(stdout) as Written;
}

const HOME = ['UTC', 'en_GB.UTF-8', '2015-01-20T12:00:00.000Z'] as const;

/** Ends of the earth, of calendars and of ways to write numbers. */
const PLACES = [
  ['Pacific/Kiritimati', 'tr_TR.UTF-8', '1970-01-01T00:00:00.000Z', 'gregory'],
  ['Etc/GMT+12', 'ar_EG.UTF-8', '2038-01-19T03:14:08.000Z', 'gregory'],
  ['Asia/Kathmandu', 'hi_IN.UTF-8', '2028-02-29T23:59:59.999Z', 'gregory'],
  ['America/St_Johns', 'de_DE.UTF-8', '9999-12-31T23:59:59.999Z', 'gregory'],
  ['Asia/Bangkok', 'th_TH.UTF-8', '-000044-03-15T00:00:00.000Z', 'buddhist'],
] as const;

let home: Promise<Written> | undefined;

for (const [zone, locale, now, calendar] of PLACES)
  test(`places: every form of every chart is the same in ${zone}, ${locale}, ${now}`, async () => {
    const written = await writtenIn(zone, locale, now);
    // Or nothing would be tested.
    assert.deepEqual(
      [...written.place.slice(2), written.place[0]],
      [calendar, now, locale.replace('_', '-').replace('.UTF-8', '')],
    );
    home ??= writtenIn(...HOME);
    const { hash, drawn } = await home;
    assert.equal(drawn, 21);
    assert.equal(written.hash, hash);
  });

/** Times that a calendar, a parser of dates or a number would change. */
const TIMES = [
  '0001',
  '-44',
  '44 BC',
  '9999-12-31',
  '10000',
  '1970-01-01',
  '2016-02-29',
  '1900–01',
  '2038-01-19T03:14:08Z',
  '00:00',
  'Feb 30 2012',
];

test('places: periods at their extremes stand in a table’s chart as they were written', () => {
  const table: OwnTable = {
    place: 'table',
    caption: 'Ourtown',
    head: ['Measure', ...TIMES].map((text) => ({ text, role: '' })),
    rows: [{ number: 2, id: '', cells: ['Shops', ...TIMES.map((_, index) => String(index + 1))] }],
    foot: [],
  };
  const { texts, messages } = outputsOf('balance', table);
  assert.deepEqual(messages, []);
  for (const time of TIMES)
    for (const form of ['html', 'htmlTable', 'csv'] as const)
      assert.ok(texts[form].replaceAll('&#8211;', '–').includes(time), `${form}: ${time}`);
});

test('places: so do the dates of a dataset, in every graphic, and a line stays in its plot', () => {
  const base = compiled([{ id: 'a', behind: ['some', 1], compared: ['others', 2] }]);
  const readings = TIMES.map((_, index) => ({ figure: 'times', value: index + 1 }));
  const graphics = ['line', 'bars', 'number'];
  const data = {
    ...base,
    reportDate: '0001',
    policyDate: '9999-12-31',
    figures: [
      ...(base['figures'] as object[]),
      {
        ...(base['figures'] as object[])[0],
        id: 'times',
        period: undefined,
        values: TIMES.map((period, index) => ({ value: index, period })),
      },
    ],
    charts: [{ id: 'gap', title: 'a', fallbackTitle: 'b', subtitle: 'c', figures: ['a'] }],
    failures: [{ number: 1, headline: 'one', summary: 'two' }],
    evidence: [
      ...graphics.map((graphic) => ({ failure: 1, graphic, sentence: `as ${graphic}`, readings })),
      // Every two of them as a line: those that do not follow one another have none.
      ...TIMES.flatMap((_, first) =>
        TIMES.map((__, last) => ({
          failure: 1,
          graphic: 'line',
          sentence: `${first} to ${last}`,
          readings: [readings[first], readings[last]],
        })),
      ).slice(0, 40),
    ],
  };
  assert.deepEqual(parseDataset(data).issues, []);
  const { texts, messages } = outputsOf('failures', data);
  assert.deepEqual(messages, []);
  for (const time of TIMES)
    for (const form of ['html', 'htmlTable', 'csv'] as const)
      assert.ok(texts[form].replaceAll('&#8211;', '–').includes(time), `${form}: ${time}`);
  for (const [, position] of texts.html.matchAll(/ (?:x|y|x1|x2|y1|y2|cx|cy|width)="([-\d.e+]+)%"/g))
    assert.ok(Number(position) >= 0 && Number(position) <= 100, `${position}%`);
});
