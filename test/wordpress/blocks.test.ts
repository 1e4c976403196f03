// The blocks in the real editor, by a contributor, whose texts WordPress filters.
import assert from 'node:assert/strict';
import path from 'node:path';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { chromium, drawnRows, recordedPage } from '../pages/browser.js';
import { fieldOf, insertBlock, newPost, press, saveDraft, type Editor } from './editor.js';
import { logIn, startBare, ZIP } from './plugin.js';
import type { Site } from './site.js';

const BLOCKS = ['The Big Society gap', 'Why the Big Society failed', 'The Big Society in the balance'];

let site: Site;
let browser: Browser;
let author: Page;
let editor: Editor;
let post: string;

before(async () => {
  [site, browser] = await Promise.all([startBare(), chromium()]);
});
after(async () => {
  await browser.close();
  await site.stop();
});

/** The rows of each chart that the editor shows. */
const shown = ({ canvas }: Editor): Promise<readonly number[]> =>
  canvas.$$eval('big-society-gap, big-society-failures, big-society-balance', (charts) =>
    charts.map((chart) => chart.shadowRoot?.querySelectorAll('[part=row]').length ?? 0),
  );

test('blocks: an administrator uploads the zip and switches the plugin on', async () => {
  const page = await logIn(browser, site, 'administrator');
  await page.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`);
  const input = await page.$('input#pluginzip');
  await input?.uploadFile(path.resolve(ZIP));
  await page.waitForSelector('#install-plugin-submit:not([disabled])');
  await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
  await Promise.all([page.waitForNavigation(), page.click('a.button-primary')]);
  assert.equal(
    await site.run("echo implode(get_option('active_plugins'));"),
    'big-society-charts/big-society-charts.php',
  );
  await page.browserContext().close();
});

test('blocks: a contributor inserts the three, and the editor draws them', async () => {
  author = await logIn(browser, site, 'contributor');
  editor = await newPost(author, site, 'Three blocks');
  for (const name of BLOCKS) await insertBlock(editor, name);
  await editor.canvas.waitForFunction(
    () =>
      [...document.querySelectorAll('[data-type^="big-society/"] > *')].filter((chart) =>
        chart.shadowRoot?.querySelector('[part=row]'),
      ).length === 3,
  );
  assert.deepEqual(await shown(editor), [9, 5, 11]);
});

test('blocks: a field of the sidebar changes the preview, and is saved', async () => {
  await editor.canvas.click('[data-type="big-society/balance"]');
  await (await fieldOf(author, 'Show all, or one part')).select('changes');
  await (await fieldOf(author, 'Title (empty: the chart’s own; a space: none)')).type('Our "own" <title>');
  await editor.canvas.waitForFunction(
    () =>
      document.querySelector('big-society-balance')?.shadowRoot?.querySelector('[part=heading]')
        ?.textContent === 'Our "own" <title>',
  );
  post = await saveDraft(editor);
  const saved = await site.run(`echo get_post(${post})->post_content;`);
  assert.match(saved, /<!-- wp:big-society\/gap \/-->/);
  assert.match(saved, /<!-- wp:big-society\/balance \{"show":"changes","heading":"Our [^}]*"\} \/-->/);
});

test('blocks: the fields have the words of the plugin, and choices that the charts know', async () => {
  const names = await author.$$eval('.block-editor-block-inspector label', (labels) =>
    labels.map((label) => label.textContent),
  );
  assert.equal(names.length, 14);
  assert.ok(
    names.every((name) => / /.test(name) || ['Colours', 'Language'].includes(name)),
    names.join(),
  );
});

test('blocks: the post opens again as it was saved, with no block that is broken', async () => {
  await author.reload();
  const frame = await author.waitForSelector('iframe[name=editor-canvas]');
  const canvas = await frame?.contentFrame();
  assert.ok(canvas);
  await canvas.waitForSelector('big-society-balance');
  assert.equal(await canvas.$('.block-editor-warning'), null);
  editor = { page: author, canvas };
});

/** Waits until the post is in a state, for at most ten seconds. */
async function untilPostIs(status: string): Promise<void> {
  let found = '';
  for (let turn = 0; turn < 20 && found !== status; turn += 1) {
    if (turn > 0) await new Promise((resolve) => setTimeout(resolve, 300));
    found = await site.run(`echo get_post(${post})->post_status;`);
  }
  assert.equal(found, status);
}

test('blocks: it is handed in for review, published by an editor, and drawn for readers', async () => {
  await press(author, 'Submit for Review');
  await press(author, 'Submit for Review', '.editor-post-publish-panel');
  await untilPostIs('pending');
  const chief = await logIn(browser, site, 'editor');
  await chief.goto(`${site.address}/wp-admin/post.php?post=${post}&action=edit`);
  // The contributor has the post open.
  await chief.locator('::-p-text(Take over)').click();
  await press(chief, 'Publish');
  await press(chief, 'Publish', '.editor-post-publish-panel');
  await untilPostIs('publish');

  const { page, record } = await recordedPage(browser);
  await page.goto(`${site.address}/?p=${post}`);
  assert.deepEqual(await drawnRows(page), [9, 5, 11]);
  const heading = await page.$eval(
    'big-society-balance',
    (chart) => chart.shadowRoot?.querySelector('[part=heading]')?.textContent,
  );
  assert.equal(heading, 'Our "own" <title>');
  assert.deepEqual(record.messages, []);
  assert.deepEqual(
    record.requests.filter((url) => !url.startsWith(site.address) && !/^(data:|blob:)/.test(url)),
    [],
  );
  await page.close();
});

test('blocks: PHP complains of nothing in the plugin', async () => {
  const log = await site.run("echo @file_get_contents(WP_CONTENT_DIR . '/debug.log');");
  assert.deepEqual(
    log.split('\n').filter((line) => line.includes('big-society-charts')),
    [],
  );
});
