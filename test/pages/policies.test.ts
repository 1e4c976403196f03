// Policies for the security of a page, and what a page keeps.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test, { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { serve } from './any-page.js';
import { CHARTS, chromium, drawnRows, TAGS } from './browser.js';

let browser: Browser;
before(async () => {
  browser = await chromium();
});
after(() => browser.close());

test('any page: a policy that names the script by its hash lets it run', async () => {
  const { files } = JSON.parse(await readFile('build/dist/integrity.json', 'utf8')) as {
    readonly files: Readonly<Record<string, string>>;
  };
  const hash = String(files['big-society.js']);
  const { page, record } = await serve(
    browser,
    `<script src="big-society.js" integrity="${hash}" crossorigin="anonymous" defer></script>${TAGS}`,
    `default-src 'none'; img-src data:; script-src '${hash}'`,
  );
  assert.deepEqual(await drawnRows(page), Object.values(CHARTS));
  assert.deepEqual(record.messages, []);
  await page.close();
});

test('any page: nothing is stored, and a strict policy refuses nothing that a reader does', async () => {
  const { page, record } = await serve(
    browser,
    `<script src="big-society.js" defer></script>${TAGS}`,
    "default-src 'none'; img-src data:; script-src 'self'; style-src 'none'",
  );
  await drawnRows(page);
  await page.evaluate(async () => {
    for (const chart of document.querySelectorAll(
      'big-society-gap, big-society-failures, big-society-balance',
    )) {
      const press = async (selector: string): Promise<void> => {
        for (const button of chart.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []) button.click();
        await new Promise((resolve) => setTimeout(resolve, 50));
      };
      for (const selector of ['[data-open]', '[data-view]', '[data-sort]', '[data-view]'])
        await press(selector);
    }
  });
  await page.pdf();
  const stored = await page.evaluate(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  assert.deepEqual(stored, ['', 0, 0, 0, 0]);
  assert.deepEqual(await browser.defaultBrowserContext().cookies(), []);
  assert.deepEqual(record.messages, []);
  assert.deepEqual(
    record.requests.map((request) => request.replace('https://page.example', '')),
    ['/', '/big-society.js'],
  );
  await page.close();
});

const REQUIRED = "require-trusted-types-for 'script'";

for (const allowed of ['', 'trusted-types big-society-charts', 'trusted-types lit-html default'])
  test(`any page: markup of a policy alone is trusted: ${allowed || 'any'}`, async () => {
    const { page, record } = await serve(
      browser,
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
      browser,
      `<script>${String(first)}</script><script src="big-society.js" defer></script><big-society-gap><table data-big-society="fallback"><tr><td>Inside.</td></tr></table></big-society-gap>`,
      `${REQUIRED}; ${String(allowed)}`,
    );
    await page.waitForFunction(() =>
      document.querySelector('big-society-gap')?.shadowRoot?.querySelector('slot'),
    );
    assert.ok(await page.evaluate(() => document.querySelector('td')?.checkVisibility()));
    assert.deepEqual(
      // What the browser says of the policy itself.
      record.messages.filter(
        (message) =>
          message.startsWith('error: ') && !/Trusted|trusted|Content Security Policy/.test(message),
      ),
      [],
    );
    assert.equal(
      record.messages.filter((message) => message.startsWith('warn: big-society-charts: the page’s policy'))
        .length,
      1,
    );
    await page.close();
  });
