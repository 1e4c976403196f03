// The codes of the embed builder: each shows what the builder shows, wherever it goes.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import type * as server from '../../src/server/index.js';
import { browser, codeIn, expectChart, folder, openBuilder, pasted, previewIn } from './builder.js';

/** As it is built, with the short names of style sheets. */
const { renderToHTML } = (await import(
  pathToFileURL(path.resolve('build/dist/server.mjs')).href
)) as typeof server;

const CHOICES = {
  'a chart as it is': '?chart=balance',
  'some figures, stressed, in dark':
    '?figures=gap-cuts-per-head+gap-trust-ethnicity-2012&highlight=gap-cuts-per-head&theme=dark',
  'one reason, in words of the page’s own':
    '?chart=failures&show=3&heading=Who+%22lost%22+%26+why&note=A+note.',
  Welsh: '?chart=gap&lang=cy',
  'large, with a table for readers without script':
    '?chart=gap&size=24&table=on&controls=table+download+embed',
};

for (const [name, query] of Object.entries(CHOICES))
  for (const form of ['tag', 'figure', 'frame', 'html', 'link'])
    test(`site: the code of ${name} as ${form} shows what the builder shows`, async () => {
      const page = await openBuilder(`${query}&form=${form}`);
      const code = await codeIn(page);
      const shown = await previewIn(page);
      const article = form === 'link' ? await browser.newPage() : await pasted(code);
      if (form === 'link') await article.goto(code);
      // It has no buttons, and no room for what they open.
      await expectChart(article, form === 'html' ? withoutButtons(shown) : shown);
      await page.close();
      await article.close();
    });

/** What is seen of a chart without its buttons. */
const withoutButtons = (shown: string): string =>
  JSON.stringify([...(JSON.parse(shown) as unknown[]).slice(0, 4), []]);

test('site: the block for WordPress has what is chosen, and needs no script of its own', async () => {
  const page = await openBuilder(
    '?form=wordpress&chart=failures&show=3&size=24&controls=table&heading=Who+%22lost%22&lang=cy',
  );
  assert.equal(
    await codeIn(page),
    String.raw`<!-- wp:big-society/failures {"show":"3","heading":"Who \u0022lost\u0022","lang":"cy","size":24} /-->`,
  );
  assert.equal(await page.$eval('[name=scripts]', (field) => field.checkVisibility()), false);
  await page.close();
});

test('site: static HTML is what a server writes, and needs no script', async () => {
  const page = await openBuilder('?chart=balance&form=html&show=verdict');
  const code = await codeIn(page);
  assert.equal(
    code,
    renderToHTML('balance', { lang: 'en', show: 'verdict', details: 'off', controls: 'none' }).trim(),
  );
  const article = await browser.newPage();
  await article.setJavaScriptEnabled(false);
  await article.setContent(code);
  assert.ok(await article.evaluate(() => document.querySelector('big-society-balance')?.checkVisibility()));
  await page.close();
  await article.close();
});

test('site: the script may stand beside the page, on a server and on disk, or come checked from elsewhere', async () => {
  const page = await openBuilder('?scripts=beside');
  const code = await codeIn(page);
  assert.match(code, /^<script src="big-society.js" defer><\/script>\n/);
  const article = await pasted(code);
  const shown = await previewIn(page);
  await expectChart(article, shown);
  await article.goto(pathToFileURL(path.join(folder, 'page.html')).href);
  await expectChart(article, shown);
  await page.select('[name=scripts]', 'cdn');
  const checked = await codeIn(page, code);
  assert.match(checked, /src="https:\/\/cdn\.[^"]+@0\.1\.0\/dist\/big-society\.js" integrity="sha384-/);
  const second = await browser.newPage();
  await second.setRequestInterception(true);
  const script = await readFile('build/dist/big-society.js', 'utf8');
  second.on('request', (request) => {
    void request.respond(
      request.url().startsWith('https://cdn.')
        ? { contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body: script }
        : {
            contentType: 'text/html; charset=utf-8',
            body: `<!doctype html><link rel="icon" href="data:,">${checked}`,
          },
    );
  });
  await second.goto('https://page.example/');
  await expectChart(second, shown);
  await page.close();
  await article.close();
  await second.close();
});
