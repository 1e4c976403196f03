// The drop-in is made smaller than the sources in ways of our own: it must draw the same.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { GAP_FIXTURES } from '../fixtures/gap.js';
import { OTHER_FIXTURES } from '../fixtures/others.js';
import { chromium } from './browser.js';
import { inner } from './inner-css.js';

let browser: Browser;
let page: Page;
before(async () => {
  browser = await chromium();
  page = await browser.newPage();
  await page.goto(pathToFileURL(path.resolve('test/fixtures/empty.html')).href);
  await page.addScriptTag({ url: pathToFileURL(path.resolve('build/dist/big-society.js')).href });
});
after(async () => {
  await browser.close();
});

const whole: unknown = JSON.parse(await readFile('build/dist/data/big-society.json', 'utf8'));
const cases = [
  ...GAP_FIXTURES.map((fixture) => ({ chart: 'gap', ...fixture })),
  ...OTHER_FIXTURES.map((fixture) => ({ ...fixture, data: fixture.whole ? whole : undefined })),
];

for (const { chart, name, attributes, data } of cases)
  test(`drop-in: ${chart}, ${name}, is what the server draws from the sources`, async () => {
    const golden = await readFile(`test/golden/${chart}-${name}.html`, 'utf8');
    const [drawn, expected] = await page.evaluate(
      async (tag, given, dataset, markup) => {
        const element = Object.assign(document.createElement(tag), { data: dataset });
        for (const [attribute, value] of Object.entries(given)) element.setAttribute(attribute, value);
        document.body.replaceChildren(element);
        await (element as unknown as { readonly updateComplete: Promise<void> }).updateComplete;
        const template = document.createElement('template');
        template.innerHTML = markup;
        /** Elements with their attributes, and texts, without what only parts them in the source. */
        const listOf = (root: Node): readonly string[] =>
          [...root.childNodes].flatMap((node) => {
            if (node instanceof Element) {
              const own = [...node.attributes].map(
                (attribute) => `${attribute.name}=${attribute.value.trim()}`,
              );
              return [`<${node.localName} ${own.sort().join(' ')}>`, ...listOf(node)];
            }
            const text = node instanceof Text ? node.data.replace(/\s+/g, '') : '';
            return text === '' ? [] : [text];
          });
        return [element.shadowRoot ?? element, template.content].map((root) => listOf(root).join('\n'));
      },
      `big-society-${chart}`,
      attributes,
      data ?? null,
      inner(golden),
    );
    assert.equal(drawn, expected);
  });

test('drop-in: data whose own code throws what cannot even be written leaves a chart that says so', async () => {
  const found = await page.evaluate(async () => {
    const chart = document.createElement('big-society-gap');
    chart.data = Object.defineProperty({}, 'figures', {
      enumerable: true,
      // Throws what it is given, which is no error.
      get: () => {
        AbortSignal.abort(Symbol('no error')).throwIfAborted();
      },
    });
    document.body.replaceChildren(chart);
    await chart.updateComplete;
    return [chart.issues[0]?.message, chart.shadowRoot?.querySelector('[part=message]')?.textContent];
  });
  assert.equal(found[0], 'The input cannot be read.');
  assert.match(found[1] ?? '', /^There is no figure to show\./);
});
