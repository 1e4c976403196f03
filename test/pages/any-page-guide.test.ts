// The examples of the README and of the guide to any page, as they are printed.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { serve, TABLE } from './any-page.js';
import { chromium } from './browser.js';
import { snippetsIn } from './snippets.js';

let browser: Browser;
before(async () => {
  browser = await chromium();
});
after(() => browser.close());

const guide = ['docs/any-page.md', 'README.md']
  .flatMap((file) => snippetsIn('html', file))
  .filter(
    (snippet) =>
      /<(script|big-society-gap|figure)/.test(snippet) &&
      !/<iframe|\.(mjs|cy\.js|files\.js)|src="my-report/.test(snippet),
  );

test('any page: the guide and the README have what is tested here', () => {
  assert.ok(guide.length >= 8);
  assert.equal(guide.filter((snippet) => snippet.includes('integrity=')).length, 2);
});

for (const [index, snippet] of guide.entries())
  test(`any page: the guide’s example ${index + 1} is drawn as it is printed`, async () => {
    const { page, record } = await serve(
      browser,
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
  const { page, record } = await serve(browser, changed.replace('></big', `>${TABLE}</big`));
  assert.ok(await page.evaluate(() => document.querySelector('td')?.checkVisibility()));
  assert.ok(record.messages.some((message) => message.includes('integrity')));
  await page.close();
});
