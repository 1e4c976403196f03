// What is left of charts where programs read or clean a page: reader views, and systems that take tags out.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test, { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { renderToHTML, renderToTable } from '../../src/server/index.js';
import { chromium, recordedPage } from './browser.js';

const [script, readability] = await Promise.all(
  ['build/dist/big-society.js', 'node_modules/@mozilla/readability/Readability.js'].map((file) =>
    readFile(file, 'utf8'),
  ),
);

let browser: Browser;
before(async () => {
  browser = await chromium();
});
after(() => browser.close());

const TABLE =
  '<table><caption>Trust in neighbours</caption><tr><th>Measure</th><th>North</th><th>South</th></tr><tr><th>Can be trusted</th><td>41%</td><td>63%</td></tr></table>';

const TEXT =
  '<p>In January 2015 the last of three audits by Civil Exchange concluded that the Big Society had failed. It had looked at what the policy set out to do, goal by goal, and at who gained by it.</p>'.repeat(
    6,
  );

const FORMS = {
  'a tag with a table': `<big-society-gap>${TABLE}</big-society-gap>`,
  'a figure with a table': `<figure class="big-society-gap">${TABLE}</figure>`,
  'a chart that a server drew': renderToHTML('gap'),
  'a tag with the figures as a fallback': `<big-society-gap>${renderToTable('gap')}</big-society-gap>`,
};

for (const [name, html] of Object.entries(FORMS))
  for (const hasScript of [true, false])
    test(`readers: a reader view keeps the table of ${name}, ${hasScript ? 'drawn' : 'without script'}`, async () => {
      const { page } = await recordedPage(browser);
      await page.setContent(
        `<title>An article</title><article><h1>An article</h1>${TEXT}${html}${TEXT}</article>`,
      );
      if (hasScript) await page.addScriptTag({ content: script ?? '' });
      await page.addScriptTag({ content: readability ?? '' });
      const content = await page.evaluate(() => {
        const { Readability } = globalThis as unknown as {
          readonly Readability: new (document: Node) => { parse(): { readonly content: string } | null };
        };
        return new Readability(document.cloneNode(true)).parse()?.content ?? '';
      });
      assert.match(content, /<table/);
      assert.match(content, /<caption/);
      assert.match(
        content,
        name.startsWith('a tag with a table') || name.startsWith('a figure') ? /41%/ : /51%/,
      );
      await page.close();
    });

/** Tags, and attributes on any of them, that WordPress leaves to authors who may not write all HTML. */
const KEPT = {
  tags: new Set([
    'FIGURE',
    'FIGCAPTION',
    'TABLE',
    'CAPTION',
    'THEAD',
    'TBODY',
    'TFOOT',
    'TR',
    'TH',
    'TD',
    'A',
    'BR',
    'P',
    'STRONG',
    'EM',
  ]),
  attribute: /^(class|id|lang|dir|title|role|style|href|scope|colspan|rowspan|data-[\w-]+|aria-label)$/,
};

test('readers: the figure form comes through a filter of tags as it is, and becomes the chart', async () => {
  const { page, record } = await recordedPage(browser);
  await page.setContent(
    `<template><figure class="big-society-gap" data-theme="dark" data-heading="Trust">${TABLE}</figure><big-society-gap>${TABLE}</big-society-gap></template><main></main>`,
  );
  const kept = await page.evaluate(
    (tags, attribute) => {
      const template = document.querySelector('template');
      const main = document.querySelector('main');
      if (template === null || main === null) return '';
      for (const element of [...template.content.querySelectorAll('*')]) {
        if (!tags.includes(element.tagName)) element.replaceWith(...element.childNodes);
        else
          for (const name of element.getAttributeNames())
            if (!new RegExp(attribute).test(name)) element.removeAttribute(name);
      }
      main.append(template.content);
      return main.innerHTML;
    },
    [...KEPT.tags],
    KEPT.attribute.source,
  );
  assert.match(kept, /^<figure class="big-society-gap" data-theme="dark" data-heading="Trust"><table>/);
  // Of the tag the table is left, which can be read.
  assert.match(kept, /<\/figure><table>/);
  await page.addScriptTag({ content: script ?? '' });
  await page.waitForFunction(
    () =>
      document.querySelector('figure > big-society-gap')?.shadowRoot?.querySelectorAll('[part=row]')
        .length === 1,
  );
  assert.deepEqual(record.messages, []);
  await page.close();
});
