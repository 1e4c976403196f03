// What stands in a page, and what parsers and editors make of it.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import test, { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { script, serve, TABLE } from './any-page.js';
import { CHARTS, chromium, drawnRows, recordedPage } from './browser.js';

let browser: Browser;
before(async () => {
  browser = await chromium();
});
after(() => browser.close());

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
      const { page, record } = await serve(browser, before + html + after);
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

/** Serves a page whose parts come one after the other, with a pause between them; the script comes at once. */
async function serveSlowly(
  parts: readonly string[],
): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.js')) {
      response.setHeader('content-type', 'text/javascript').end(script);
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    void (async () => {
      for (const part of parts) {
        response.write(part);
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      response.end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

for (const kind of ['', 'async', 'defer', 'type="module" async'])
  for (const cut of ['<table', '<p></big'])
    test(`any page: a table that comes late is drawn, the script ${kind || 'in the head'}, cut before ${cut}`, async () => {
      const [html = ''] = Object.values(FORMS).slice(1);
      const at = html.indexOf(cut);
      const { address, stop } = await serveSlowly([
        `<!doctype html><link rel="icon" href="data:,"><script src="big-society.js" ${kind}></script>${html.slice(0, at)}`,
        html.slice(at),
      ]);
      const { page, record } = await recordedPage(browser);
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForFunction(
        () =>
          document.querySelector('big-society-gap')?.shadowRoot?.querySelectorAll('[part=row]').length === 1,
        { timeout: 5000 },
      );
      assert.deepEqual(record.messages, []);
      await page.close();
      stop();
    });

test('any page: where a short name is somebody else’s, the charts and the figures are drawn', async () => {
  const { page, record } = await serve(
    browser,
    `<script>customElements.define('bs-gap', class extends HTMLElement {})</script><script src="big-society.js" defer></script><big-society-balance></big-society-balance><figure class="big-society-gap">${TABLE}</figure>`,
  );
  await page.waitForFunction(
    () => document.querySelectorAll('big-society-gap').length === 1 && customElements.get('big-society-gap'),
  );
  assert.deepEqual(await drawnRows(page), [CHARTS.balance, 1]);
  assert.equal(record.messages.length, 1);
  assert.match(
    String(record.messages[0]),
    /^info: .*<bs-gap> is defined by version unknown; the first one stays/,
  );
  await page.close();
});
