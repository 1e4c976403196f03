import assert from 'node:assert/strict';
import test from 'node:test';
import { csvParseRows } from 'd3-dsv';
import type { Issue } from '../../src/dataset/types.js';
import {
  CHART_NAMES,
  readDataset,
  renderToCSV,
  renderToPNG,
  renderToSVG,
  renderToHTML,
  renderToInnerHTML,
  renderToTable,
  renderToText,
} from '../../src/server/index.js';
import { compiled } from '../fixtures/compiled.js';
import { ownTable } from '../fixtures/own-tables.js';

const WRITERS = { renderToHTML, renderToTable, renderToText, renderToCSV };

for (const chart of CHART_NAMES)
  for (const [name, write] of Object.entries(WRITERS)) {
    test(`server: ${name}, ${chart}: the same characters each time, and another language`, () => {
      const english = write(chart);
      assert.equal(write(chart), english);
      assert.ok(english.includes(chart === 'gap' ? '51%' : 'https://'));
      const welsh = write(chart, { lang: 'cy' });
      assert.notEqual(welsh, english);
      assert.match(welsh, /Ffynonellau|Ffynhonnell/);
    });
  }

test('server: HTML names its language, its options and its version, in characters of any encoding', () => {
  const html = renderToHTML('gap', {
    figures: ['gap-pull-together-deprivation-2012', 'gap-trust-deprivation-2013'],
    heading: 'Trust & "togetherness" – <b>',
    headingLevel: 2,
    controls: 'none',
    nonce: 'a"b',
  });
  assert.match(
    html,
    /^<big-society-gap lang="en-GB" figures="gap-pull-together-deprivation-2012 gap-trust-deprivation-2013" heading="Trust &#38; &#34;togetherness&#34; &#8211; &#60;b>" heading-level="2" controls="none">\n<template shadowrootmode="open"><style data-version="[\d.]+" nonce="a&#34;b">/,
  );
  assert.match(
    html,
    /<p class="title"[^>]* aria-level="2">Trust &#38; &#34;togetherness&#34; &#8211; &#60;b>/,
  );
  assert.doesNotMatch(html, /[^\0-\x7F]|<button class="control"|<script|<!--/);
});

test('server: the inner HTML is what the HTML has between its tags', () => {
  const options = { heading: 'Trust', lang: 'cy', nonce: 'a' };
  const html = renderToHTML('gap', options);
  assert.equal(
    html,
    `<big-society-gap lang="cy" heading="Trust">\n${renderToInnerHTML('gap', options)}</big-society-gap>\n`,
  );
});

test('server: the plain table is never data, has scopes, and every source with its address', () => {
  const table = renderToTable('balance');
  assert.match(table, /^<table data-big-society="fallback" lang="en-GB">/);
  assert.equal(table.match(/<tr>/g)?.length, table.match(/<\/tr>/g)?.length);
  assert.match(table, /<th scope="col">Measure<\/th>/);
  assert.match(table, /<th scope="row" rowspan="2">Volunteer monthly, ages 16&#8211;24<\/th>/);
  assert.match(table, /Sources: <a href="https?:/);
});

test('server: the report is whole in all but the HTML, which has what the drop-in has', () => {
  const figures = ['gap-charities-npc-2020-cotswold'];
  assert.match(renderToCSV('gap', { figures }), /Cotswold/);
  const issues: Issue[] = [];
  assert.throws(
    () => renderToHTML('gap', { figures, onIssues: (found) => issues.push(...found) }),
    /^Error: There is no figure to show/,
  );
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['unknown-figure'],
  );
});

test('server: what is wrong is said, with what to do', () => {
  assert.throws(() => renderToText('pie' as 'gap'), /RangeError: There is no chart "pie". Write gap or/);
  assert.throws(() => renderToText('gap', { colour: 'red' } as object), /There is no option "colour"/);
  assert.throws(() => renderToHTML('gap', { data: compiled([]) }), /Give the address too/);
  assert.throws(() => renderToText('gap', { data: 'nothing' }), /Error: /);
  const issues: Issue[] = [];
  renderToText('gap', { view: 'pie', onIssues: (found) => issues.push(...found) });
  assert.deepEqual(
    issues.map(({ message, help }) => `${message} ${help}`),
    ['view: "pie" is not allowed. Write chart or table.'],
  );
});

test('server: HTML of other data says where the page finds it', () => {
  const data = compiled([{ id: 'one', behind: ['some', 1], compared: ['others', 2] }]);
  assert.match(
    renderToHTML('gap', { data, src: 'my/data.json' }),
    /^<big-society-gap lang="en-GB" src="my\/data.json">/,
  );
});

test('server: comma-separated values read back as they were, and no spreadsheet runs them', () => {
  const label = '=HYPERLINK("https://evil.example","a, b")\nnext';
  const data = compiled([{ id: 'one', behind: ['+some', 1.5], compared: ['@others', -2] }]);
  const [figure, ...others] = data['figures'] as readonly object[];
  const csv = renderToCSV('gap', {
    data: { ...data, figures: [{ ...figure, label, unit: 'GBP per head' }, ...others] },
  });
  assert.ok(csv.startsWith('\uFEFF'));
  assert.match(csv, /\r\n$/);
  const [head = [], first = [], second = []] = csvParseRows(csv.slice(1));
  assert.deepEqual(head.slice(0, 6), ['Measure', 'Group', 'Value', 'Unit', 'Value as printed', 'Difference']);
  assert.ok(first[0]?.startsWith(`'${label}`));
  assert.deepEqual(first.slice(1, 4), ["'+some", '1.5', '£\u00a0a\u00a0head']);
  assert.deepEqual(second.slice(1, 3), ["'@others", '-2']);
});

test('server: a dataset is read from files, with what is wrong by file and row', async () => {
  const { data, issues } = await readDataset('docs/example/datapackage.json');
  assert.deepEqual(issues, []);
  assert.match(renderToText('gap', { data }), /Sources:/);
  await assert.rejects(
    readDataset('docs/your-own-report.md'),
    /your-own-report.md: SyntaxError.* Give a datapackage.json, a compiled dataset or a CSV table/,
  );
  await assert.rejects(readDataset('docs/nothing.json'), /ENOENT/);
});

test('server: pictures have the width and the density that are asked for', async () => {
  assert.match(
    renderToSVG('gap', { width: 500 }),
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="500" /,
  );
  assert.match(renderToSVG('gap', { preset: 'newsletter' }), / width="600" /);
  assert.match(
    renderToSVG('gap', { preset: 'newsletter', width: 480, lang: 'cy' }),
    / width="480" [^]*lang="cy"/,
  );
  assert.notEqual(renderToSVG('gap', { theme: 'dark' }), renderToSVG('gap'));
  for (const density of [1, 2]) {
    const png = Buffer.from(await renderToPNG('gap', { width: 300, density }));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.equal(png.readUInt32BE(16), 300 * density);
  }
  assert.throws(
    () => renderToSVG('gap', { width: 100 }),
    /RangeError: width: "100" is not allowed. Write a number from 240/,
  );
  assert.throws(() => renderToSVG('gap', { preset: 'poster' as 'slide' }), /There is no preset "poster"/);
  await assert.rejects(renderToPNG('gap', { density: 9 }), /density: "9"/);
});

test('server: a table that names no source is told without one, in every form', () => {
  const rows = [['Rooms', '5', '6']];
  const data = ownTable({ chart: 'balance', name: '', head: ['Measure', '2015', '2020'], rows });
  for (const render of [renderToTable, renderToSVG, renderToText]) {
    const written = render('balance', { data });
    assert.doesNotMatch(written, /Sources|<tfoot|<br><\/caption>/);
    assert.match(written, /What rose and what fell/);
  }
});
