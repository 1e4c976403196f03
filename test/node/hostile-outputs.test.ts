// Hostile texts in every field of every output of a server: all of them stay texts.
import assert from 'node:assert/strict';
import test from 'node:test';
import { csvParseRows } from 'd3-dsv';
import { parseFragment } from 'parse5';
import { tableInCsv } from '../../src/dataset/own-csv.js';
import type { OwnTable } from '../../src/dataset/own-table.js';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Issue } from '../../src/dataset/types.js';
import { blockCode, figureCode, frameCode, tagCode, type Attributes } from '../../src/embed/code.js';
import {
  CHART_NAMES,
  OPTIONS,
  renderToCSV,
  renderToHTML,
  renderToSVG,
  renderToTable,
  renderToText,
  type RenderOptions,
} from '../../src/server/index.js';
import { csvOf, hostileDataset, idsOf } from '../fixtures/hostile-package.js';
import { CHUNKS, HOSTILE_TEXTS, SHORT_TEXTS } from '../fixtures/hostile-texts.js';
import { HUGE } from '../fixtures/hostile-words.js';
import { holdInert, kindsOf, piecesOf, type Piece } from './inert.js';
import { renderFixture } from './ssr.js';
import { allElements, readXml } from './xml.js';

type ChartName = (typeof CHART_NAMES)[number];

test('hostile: there are at least 150 texts, each different', () => {
  assert.ok(HOSTILE_TEXTS.length >= 150, String(HOSTILE_TEXTS.length));
});

/** Texts that nobody minds: what a chart is made of follows from the lengths, the dates and the addresses in them. */
const PLAIN = ['plain', 'More words '.repeat(40), 'In 2001', 'https://example.org/x', 'more-1', ' plain'];

/** The report of each text, compiled once. */
const reports = new Map<string, Promise<unknown>>();
function reportOf(text: string): Promise<unknown> {
  const report = reports.get(text) ?? hostileDataset([text]);
  reports.set(text, report);
  return report;
}

/** A table of an author's own, with some texts in every part of it. */
const ownTable = (texts: readonly string[]): OwnTable => {
  const [first = '', second = first, third = second] = texts;
  return {
    place: first,
    caption: second,
    head: [first, second, third].map((text) => ({ text, role: '' })),
    rows: [
      ...texts.map((text, number) => ({ number, id: text, cells: [text, '1%', '2%'] })),
      ...texts.map((text, number) => ({ number, id: '', cells: ['words', text, '£2'] })),
    ],
    foot: texts.flatMap((text) => [
      { text: `Source: ${text}`, links: [{ name: text, url: text }] },
      { text, links: [] },
    ]),
  };
};

/** Texts in the cells of a file. */
const fileOfRows = (texts: readonly string[]): unknown =>
  tableInCsv(
    csvOf(texts.map((text) => ({ Measure: text, [`${texts[0]} 1`]: '1%', [`${texts.at(-1)} 2`]: '2%' }))),
    texts[0] ?? '',
  );

/** The forms in which texts come as data. */
const FORMS: Readonly<Record<string, (texts: readonly string[]) => unknown>> = {
  'a report': (texts) => hostileDataset(texts),
  'an own table': ownTable,
  'a file of rows': fileOfRows,
};

/** Some texts in the options, beginning with each of them in turn. */
function optionsWith(texts: readonly string[], turn: number): RenderOptions {
  const names = ['lang', ...Object.keys(OPTIONS)].filter((name) => name !== 'figures');
  return {
    ...Object.fromEntries(names.map((name, index) => [name, texts[(index + turn) % texts.length]])),
    onIssues: () => undefined,
  };
}

/** As a chart with a plain table, or as a table alone. */
function htmlOf(chart: ChartName, data: unknown, texts: readonly string[], turn: number): readonly Piece[] {
  const view = turn % 2 === 0 ? 'chart' : 'table';
  const given = { ...optionsWith(texts, turn), view, data, show: 'all' } as const;
  const [address = '', nonce = address] = texts;
  return view === 'chart'
    ? piecesOf(renderToHTML(chart, { ...given, src: address, nonce }))
    : [...piecesOf(renderFixture(chart, { view }, data)), ...piecesOf(renderToTable(chart, given))];
}

const svgOf = (chart: ChartName, data: unknown, texts: readonly string[], turn: number): readonly Piece[] => {
  const [idPrefix = '', fontFamily = idPrefix] = texts;
  const given = { ...optionsWith(texts, turn), data, show: 'all', links: true, idPrefix, fontFamily };
  return allElements(readXml(renderToSVG(chart, given))).map(({ name, attributes }) => ({
    tag: name,
    attributes: new Map(Object.entries(attributes)),
  }));
};

for (const [form, dataOf] of Object.entries(FORMS))
  for (const [output, draw] of Object.entries({ HTML: htmlOf, SVG: svgOf }))
    test(`hostile: ${form} as ${output} is made of what it always is`, async () => {
      for (const chart of CHART_NAMES) {
        const known = new Set<string>();
        for (const texts of [...PLAIN.map((text) => [text]), PLAIN])
          for (const turn of [0, 1])
            for (const kind of kindsOf(draw(chart, await dataOf(texts), texts, turn))) known.add(kind);
        for (const [turn, texts] of CHUNKS.entries())
          holdInert(draw(chart, await dataOf(texts), texts, turn), known, chart);
      }
    });

/** What a chart draws of a text in every field of a report, with all that can be opened. */
const everythingOf = async (chart: ChartName, text: string): Promise<readonly Piece[]> => {
  const [id = ''] = idsOf([text]);
  const open = ['more-1', id, `${id}~2`, `finding-${id}`];
  const given = { heading: text, subheading: text, note: text };
  return piecesOf(renderFixture(chart, given, await reportOf(text), { open }));
};

for (const chart of CHART_NAMES)
  test(`hostile: each text in every field of the ${chart} is made of what it always is`, async () => {
    const known = new Set<string>();
    for (const text of PLAIN) for (const kind of kindsOf(await everythingOf(chart, text))) known.add(kind);
    const long = chart === 'gap' ? [...HOSTILE_TEXTS, HUGE] : SHORT_TEXTS;
    for (const text of long) holdInert(await everythingOf(chart, text), known, text);
  });

test('hostile: HTML says each text as it stands', () => {
  for (const text of HOSTILE_TEXTS) {
    // A parser of HTML has its own ends of lines, and no such characters.
    if (/[\0\r\u0080-\u009f\p{Cs}]/u.test(text)) continue;
    const figures = 'gap-cuts-per-head';
    const html = renderToHTML('gap', { heading: text, note: text, figures });
    const [host] = piecesOf(html.slice(0, html.indexOf('<template')));
    assert.equal(host?.attributes.get('heading'), text.trim());
    assert.equal(host.attributes.get('note'), text.trim());
  }
});

test('hostile: a report with such texts loses nothing but its addresses', async () => {
  for (const text of HOSTILE_TEXTS) {
    const issues: Issue[] = [];
    const { dataset, issues: found } = parseDataset(await hostileDataset([text], issues));
    assert.deepEqual([...issues, ...found], []);
    assert.equal(dataset.changes[0]?.label, text.trim());
    for (const { source } of dataset.figures.values())
      if (source.url !== null) assert.match(new URL(source.url).protocol, /^https?:$/);
  }
  assert.equal(Reflect.get({}, 'harmed'), undefined);
});

test('hostile: CSV is read back as it was, and no cell of it is a formula', async () => {
  for (const chart of CHART_NAMES)
    for (const text of HOSTILE_TEXTS) {
      const [head = [], ...rows] = csvParseRows(renderToCSV(chart, { data: await reportOf(text) }));
      assert.ok(rows.length > 0);
      for (const row of rows) assert.equal(row.length, head.length, text);
      const cells = rows.flat();
      for (const cell of cells)
        assert.ok(!/^[=+\-@\t\r\n＝＋－＠]/.test(cell) || Number.isFinite(Number(cell)), cell);
      const said = text.trim();
      assert.ok(cells.includes(said) || cells.includes(`'${said}`), text);
    }
});

test('hostile: the code of a chart has each text in its attributes, and nothing else', () => {
  const attributes = (text: string): Attributes =>
    ['lang', ...Object.values(OPTIONS).map(({ attribute }) => attribute)].map((name) => [name, text]);
  const codesOf = (text: string): readonly Piece[] => {
    const embed = { scripts: [], tag: 'big-society-gap', attributes: attributes(text), content: '' };
    const src = `https://example.org/embed.html?${new URLSearchParams({ heading: text }).toString()}`;
    const frame = frameCode({ src, title: text, height: 600, script: null });
    return [tagCode(embed), figureCode(embed), frame].flatMap(piecesOf);
  };
  const known = kindsOf(codesOf('plain'));
  for (const text of HOSTILE_TEXTS) {
    const pieces = codesOf(text);
    holdInert(pieces, known, text);
    assert.equal(pieces.length, 3);
    const block = blockCode('gap', attributes(text));
    const [comment, ...others] = parseFragment(block).childNodes;
    assert.equal(comment?.nodeName, '#comment');
    assert.deepEqual(others, []);
    const json = /^<!-- wp:big-society\/gap (\{.*\}) \/-->$/s.exec(block)?.[1] ?? '';
    assert.doesNotMatch(json, /--|[<>]/);
    assert.equal((JSON.parse(json) as Record<string, unknown>)['note'], text);
  }
});

test('hostile: plain text has the words alone', async () => {
  for (const text of SHORT_TEXTS)
    assert.ok(renderToText('gap', { data: await reportOf(text) }).startsWith(`${text.trim()}\n`));
});

test('hostile: an id with half a character is named and left out', async () => {
  const half = 'a\ud800b';
  const report = JSON.stringify(await hostileDataset(['plain']));
  const { dataset, issues } = parseDataset(JSON.parse(report.replaceAll('"plain"', JSON.stringify(half))));
  assert.equal(dataset.figures.has(half), false);
  assert.ok(issues.length > 0);
});

test('hostile: no text takes long to be drawn', async () => {
  for (const text of HOSTILE_TEXTS.filter((one) => !SHORT_TEXTS.includes(one))) {
    const data = await reportOf(text);
    const start = performance.now();
    for (const chart of CHART_NAMES) renderFixture(chart, {}, data, { open: ['more-1'] });
    assert.ok(performance.now() - start < 1500, text.slice(0, 40));
  }
});
