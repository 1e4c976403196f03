// Pages that are hard on a script: what parsers make of them, policies for markup.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { CHARTS, chromium, drawnRows, recordedPage, TAGS, type PageRecord } from './browser.js';
import { snippetsIn } from './snippets.js';

const script = await readFile('build/dist/big-society.js', 'utf8');

let browser: Browser;
before(async () => {
  browser = await chromium();
});
after(() => browser.close());

/** Serves a page with the script at its origin. */
async function serve(html: string, policy = ''): Promise<{ page: Page; record: PageRecord }> {
  const { page, record } = await recordedPage(browser);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void request.respond(
      request.url().endsWith('.js')
        ? {
            contentType: 'text/javascript',
            headers: { 'access-control-allow-origin': '*' },
            body: script,
          }
        : {
            contentType: 'text/html; charset=utf-8',
            headers: policy === '' ? {} : { 'content-security-policy': policy },
            body: `<!doctype html><html lang="en"><link rel="icon" href="data:,">${html}`,
          },
    );
  });
  await page.goto('https://page.example/', { waitUntil: 'load' });
  return { page, record };
}

const TABLE =
  '<table><caption>Trust</caption><tbody><tr><th>Measure</th><th>North</th><th>South</th></tr><tr><th>Trusted</th><td>41%</td><td>63%</td></tr></tbody></table>';

/** How scripts come to a page. */
const SCRIPTS = {
  'in the head': ['<script src="big-society.js"></script>', ''],
  deferred: ['<script src="big-society.js" defer></script>', ''],
  'at the end': ['', '<script src="big-society.js"></script>'],
} as const;

/** What stands in the page, and what WordPress makes of the first where it makes paragraphs. */
const FORMS = {
  'a table in a paragraph': `<p><big-society-gap>${TABLE}</big-society-gap></p>`,
  'paragraphs made by WordPress': `<p><big-society-gap></p>\n${TABLE}\n<p></big-society-gap></p>`,
  'a figure': `<figure class="big-society-gap">${TABLE}</figure>`,
  'a figure in paragraphs': `<p>Text.</p><figure class="big-society-gap">\n${TABLE}\n</figure><p>Text.</p>`,
  'a table further down': `<big-society-gap for="t"></big-society-gap><p>Text.</p>${TABLE.replace('<table', '<table id="t"')}`,
};

for (const [form, html] of Object.entries(FORMS))
  for (const [place, [before, after]] of Object.entries(SCRIPTS))
    test(`any page: ${form} is drawn, with the script ${place}`, async () => {
      const { page, record } = await serve(before + html + after);
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll('big-society-gap')]
            .map(({ shadowRoot }) => shadowRoot?.querySelectorAll('[part=row]').length)
            .join() === '1',
        { timeout: 5000 },
      );
      assert.deepEqual(record.messages, []);
      await page.close();
    });

const REQUIRED = "require-trusted-types-for 'script'";

for (const allowed of ['', 'trusted-types big-society-charts', 'trusted-types lit-html default'])
  test(`any page: markup of a policy alone is trusted: ${allowed || 'any'}`, async () => {
    const { page, record } = await serve(
      `<script src="big-society.js" defer></script>${TAGS}`,
      `${REQUIRED}; ${allowed}`,
    );
    assert.deepEqual(await drawnRows(page), Object.values(CHARTS));
    assert.deepEqual(
      record.messages.filter((message) => !message.includes('big-society-charts')),
      [],
    );
    await page.close();
  });

for (const [name, allowed, first] of [
  ['no policy is allowed', "trusted-types 'none'", ''],
  [
    'another copy of Lit has the only one',
    'trusted-types lit-html',
    "trustedTypes.createPolicy('lit-html', {})",
  ],
])
  test(`any page: what stands between the tags is shown where ${name}`, async () => {
    const { page, record } = await serve(
      `<script>${String(first)}</script><script src="big-society.js" defer></script><big-society-gap><table data-big-society="fallback"><tr><td>Inside.</td></tr></table></big-society-gap>`,
      `${REQUIRED}; ${String(allowed)}`,
    );
    await page.waitForFunction(() =>
      document.querySelector('big-society-gap')?.shadowRoot?.querySelector('slot'),
    );
    assert.ok(await page.evaluate(() => document.querySelector('td')?.checkVisibility()));
    assert.deepEqual(
      record.messages.filter((message) => message.startsWith('error: Error')),
      [],
    );
    assert.equal(
      record.messages.filter((message) => message.startsWith('warn: big-society-charts: the page’s policy'))
        .length,
      1,
    );
    await page.close();
  });

const guide = snippetsIn('html', 'docs/any-page.md').filter((snippet) => !snippet.includes('<iframe'));

test('any page: the guide has what is tested here', () => {
  assert.ok(guide.length >= 5);
});

for (const [index, snippet] of guide.entries())
  test(`any page: the guide’s example ${index + 1} is drawn as it is printed`, async () => {
    const { page, record } = await serve(
      snippet.includes('<script') ? snippet : `<script src="big-society.js" defer></script>${snippet}`,
    );
    await page.waitForFunction(
      () => document.querySelector('big-society-gap')?.shadowRoot?.querySelector('[part=row]'),
      { timeout: 5000 },
    );
    assert.deepEqual(record.messages, []);
    await page.close();
  });

test('any page: a script from elsewhere that is not what it was does not run, and the table stands', async () => {
  const [snippet = ''] = guide.filter((one) => one.includes('integrity='));
  const changed = snippet.replace(/sha384-.{8}/, 'sha384-AAAAAAAA');
  assert.notEqual(changed, snippet);
  const { page, record } = await serve(changed.replace('></big', `>${TABLE}</big`));
  assert.ok(await page.evaluate(() => document.querySelector('td')?.checkVisibility()));
  assert.ok(record.messages.some((message) => message.includes('integrity')));
  await page.close();
});
