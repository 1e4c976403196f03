// What the plugin prints: for readers, feeds and programs, of what people of all roles have written.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { chromium, drawnRows, recordedPage, TAGS } from '../pages/browser.js';
import { BLOCKS, FIGURES, SHORTCODES } from './forms.js';
import { publish, startWithPlugin } from './plugin.js';
import { blockCode } from '../../src/embed/code.js';
import { snippetsIn } from '../pages/snippets.js';
import { OPTION_NAMES, OPTIONS } from '../../src/model/options.js';
import { VERSION } from '../../src/version.js';
import { ROLES, type Site } from './site.js';

let site: Site;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([startWithPlugin(), chromium()]);
});
after(async () => {
  await browser.close();
  await site.stop();
});

const get = async (path: string): Promise<string> =>
  (await fetch(`${site.address}${path}`, { signal: AbortSignal.timeout(30_000) })).text();

/** The requests that leave the site. */
const elsewhere = (requests: readonly string[]): readonly string[] =>
  requests.filter((url) => !/^(data:|blob:)/.test(url) && !url.startsWith(site.address));

/** The tables of ours in a page. */
const tablesIn = (html: string): readonly string[] =>
  html.match(/<table data-big-society="fallback" lang="[\w-]*".*?<\/table>/gs) ?? [];

/** The scripts of ours that a page asks for. */
const scriptsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<script[^>]*src="[^"]*big-society-charts\/assets\/([^"?]*)[^>]*>/g)].map(
    ([tag, file = '']) => (/ defer/.test(tag) ? file : `${file} without defer`),
  );

for (const [form, written] of Object.entries({
  blocks: BLOCKS,
  shortcodes: SHORTCODES,
  tags: TAGS,
  figures: FIGURES,
}))
  for (const role of ROLES)
    test(`output: ${form} of a role ${role} are drawn from one script, with their tables before it`, async () => {
      const post = await publish(site, role, written);
      const html = await get(`/?p=${post}`);
      assert.deepEqual(scriptsIn(html), ['big-society.js']);
      assert.equal(tablesIn(html).length, 3);
      const { page, record } = await recordedPage(browser);
      await page.goto(`${site.address}/?p=${post}`);
      assert.deepEqual(await drawnRows(page), [9, 5, 11]);
      assert.deepEqual(record.messages, []);
      assert.deepEqual(elsewhere(record.requests), []);
      await page.close();
      const rest = JSON.parse(await get(`/?rest_route=/wp/v2/posts/${post}`)) as {
        readonly content: { readonly rendered: string };
      };
      assert.equal(rest.content.rendered.match(/<caption>/g)?.length, 3);
      assert.equal(rest.content.rendered.match(/<tbody>/g)?.length, 3);
    });

test('output: the feed has the tables', async () => {
  const feed = await get('/?feed=rss2');
  assert.ok((feed.match(/<caption>/g)?.length ?? 0) >= 30);
});

test('output: a page without charts has no script', async () => {
  const post = await publish(
    site,
    'author',
    'A post about the <em>Big Society</em>, with class="big-society-gap" in its text.',
  );
  assert.deepEqual(scriptsIn(await get(`/?p=${post}`)), []);
});

test('output: the second script and Welsh come where a chart asks for them', async () => {
  const files = await publish(
    site,
    'contributor',
    '<!-- wp:big-society/gap {"controls":"table download embed"} /-->',
  );
  assert.deepEqual(scriptsIn(await get(`/?p=${files}`)), ['big-society.js', 'big-society.files.js']);
  const welsh = await publish(site, 'contributor', '[big-society-gap lang="cy"]');
  const html = await get(`/?p=${welsh}`);
  assert.deepEqual(scriptsIn(html), ['big-society.js', 'big-society.cy.js']);
  assert.match(tablesIn(html)[0] ?? '', / lang="cy"/);
});

test('output: options say the same in the chart and in the table', async () => {
  const figure = 'gap-trust-ethnicity-2012';
  const forms = [
    `<!-- wp:big-society/gap {"figures":"${figure}"} /-->`,
    `[big-society-gap figures="${figure}"]`,
    `<big-society-gap figures="${figure}"></big-society-gap>`,
    `<figure class="big-society-gap" data-figures="${figure}"></figure>`,
  ];
  for (const form of forms) {
    const post = await publish(site, 'contributor', form);
    const { page } = await recordedPage(browser);
    await page.goto(`${site.address}/?p=${post}`);
    await page.waitForFunction(() =>
      document.querySelector('big-society-gap')?.shadowRoot?.querySelector('[part=row]'),
    );
    const said = await page.$eval('big-society-gap', (chart) => ({
      rows: chart.shadowRoot?.querySelectorAll('[part=row]').length,
      labels: [...chart.querySelectorAll('tbody th')].map(({ textContent }) => textContent),
      stray: document.querySelectorAll('table').length - chart.querySelectorAll('table').length,
      caption: chart.querySelector('caption')?.textContent,
    }));
    assert.deepEqual(
      said,
      {
        rows: 1,
        labels: ['Say many neighbours can be trusted'],
        stray: 0,
        caption: said.caption,
      },
      form,
    );
    assert.doesNotMatch(said.caption ?? '', /6 of 7/);
    await page.close();
  }
  const audit = await get(`/?p=${await publish(site, 'author', '[big-society-gap evidence="audit"]')}`);
  const [table = ''] = tablesIn(audit);
  assert.match(table, /2012 audit/);
  assert.doesNotMatch(table, /other evidence/);
});

test('output: each form of the guide is drawn as it is printed there', async () => {
  const snippets = snippetsIn('html', 'docs/wordpress.md');
  assert.equal(snippets.length, 5);
  for (const snippet of snippets) {
    const { page, record } = await recordedPage(browser);
    await page.goto(`${site.address}/?p=${await publish(site, 'contributor', snippet)}`);
    const [rows = 0] = await drawnRows(page);
    assert.ok(rows > 0, snippet);
    assert.deepEqual(record.messages, []);
    await page.close();
  }
});

test('output: without script the tables can be read on a phone, and make the page no wider', async () => {
  for (const form of [BLOCKS, FIGURES]) {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ width: 320, height: 800 });
    await page.goto(`${site.address}/?p=${await publish(site, 'contributor', form)}`);
    const seen = await page.evaluate(() => ({
      wider: document.documentElement.scrollWidth - window.innerWidth,
      tables: [...document.querySelectorAll('table')].filter((table) => table.checkVisibility()).length,
    }));
    assert.deepEqual(seen, { wider: 0, tables: 3 });
    await page.close();
  }
});

test('output: a block says what the builder says of it', async () => {
  const code = blockCode('balance', [
    ['show', 'changes'],
    ['heading', 'Who "lost" -- <b> & \\why'],
    ['subheading', ''],
    ['controls', 'embed'],
    ['size', '24'],
  ]);
  const { page } = await recordedPage(browser);
  await page.goto(`${site.address}/?p=${await publish(site, 'contributor', code)}`);
  await drawnRows(page);
  const said = await page.$eval('big-society-balance', (chart) => ({
    heading: chart.shadowRoot?.querySelector('[part=heading]')?.textContent,
    subheading: chart.shadowRoot?.querySelector('[part=subheading]') ?? null,
    buttons: chart.getAttribute('controls'),
    size: getComputedStyle(chart.shadowRoot?.querySelector('[part=label]') ?? chart).fontSize,
    rows: chart.shadowRoot?.querySelectorAll('[part=row]').length,
  }));
  assert.deepEqual(said, {
    heading: 'Who "lost" -- <b> & \\why',
    subheading: null,
    buttons: 'embed',
    size: '24px',
    rows: 11,
  });
  await page.close();
});

test('output: a table of the author’s own is left alone, and so is one that is elsewhere', async () => {
  const table =
    '<table><caption>Ours</caption><tr><th>Group</th><th>A</th><th>B</th></tr><tr><th>Trust</th><td>10%</td><td>20%</td></tr></table>';
  const post = await publish(
    site,
    'contributor',
    `<figure class="big-society-gap">${table}</figure>\n\n<figure class="big-society-gap" data-for="ours"></figure>\n\n<div>${table.replace('<table', '<table id="ours"')}</div>`,
  );
  const html = await get(`/?p=${post}`);
  assert.deepEqual(tablesIn(html), []);
  assert.deepEqual(scriptsIn(html), ['big-society.js']);
});

test('output: on a Welsh site the charts and the tables are Welsh', async () => {
  await site.run("wp_mkdir_p(WP_LANG_DIR); touch(WP_LANG_DIR . '/cy.mo');");
  await site.run("update_option('WPLANG', 'cy');");
  try {
    const html = await get(`/?p=${await publish(site, 'author', BLOCKS)}`);
    assert.equal(/<html lang="([^"]*)/.exec(html)?.[1], 'cy');
    assert.deepEqual(scriptsIn(html), ['big-society.js', 'big-society.cy.js']);
    assert.deepEqual(
      tablesIn(html).map((table) => table.slice(0, 45)),
      Array<string>(3).fill('<table data-big-society="fallback" lang="cy">'),
    );
  } finally {
    await site.run("update_option('WPLANG', '');");
  }
});

test('output: every field of a block is an option of the charts, and its choices are allowed', async () => {
  const fields = JSON.parse(
    await site.run(
      `echo json_encode(array_map('BigSocietyCharts\\\\fields', array_combine(BigSocietyCharts\\chart_names(), BigSocietyCharts\\chart_names())));`,
    ),
  ) as Readonly<Record<string, Readonly<Record<string, { readonly enum?: readonly string[] }>>>>;
  assert.deepEqual(Object.keys(fields).sort(), ['balance', 'failures', 'gap']);
  for (const [chart, schemas] of Object.entries(fields)) {
    for (const [attribute, { enum: choices = [] }] of Object.entries(schemas)) {
      if (attribute === 'lang' || attribute === 'size') continue;
      const name = OPTION_NAMES.find((one) => OPTIONS[one].attribute === attribute);
      assert.ok(name, attribute);
      for (const choice of choices)
        assert.notEqual(OPTIONS[name].read(choice), undefined, `${attribute}=${choice}`);
    }
    const left = OPTION_NAMES.filter((name) => !Object.hasOwn(schemas, OPTIONS[name].attribute));
    assert.deepEqual(left, ['src', 'for', 'with', ...(chart === 'gap' ? ['show'] : []), 'step']);
  }
});

test('output: PHP complains of nothing in the plugin', async () => {
  const log = await site.run("echo @file_get_contents(WP_CONTENT_DIR . '/debug.log');");
  assert.deepEqual(
    log.split('\n').filter((line) => line.includes('big-society-charts')),
    [],
  );
});

test('output: the readme is written as the directory of plugins wants it', async () => {
  const readme = await site.run(`echo file_get_contents(WP_PLUGIN_DIR . '/big-society-charts/readme.txt');`);
  const header = (name: string): string => new RegExp(`^${name}: (.+)$`, 'm').exec(readme)?.[1] ?? '';
  const plugin = JSON.parse(
    await site.run(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; echo json_encode(get_plugin_data(WP_PLUGIN_DIR . '/big-society-charts/big-society-charts.php'));`,
    ),
  ) as Readonly<Record<string, string>>;
  assert.match(readme, /^=== Big Society Charts ===\n/);
  assert.equal(header('Stable tag'), VERSION);
  assert.equal(plugin['Version'], VERSION);
  assert.equal(header('Requires at least'), plugin['RequiresWP']);
  assert.equal(header('Requires PHP'), plugin['RequiresPHP']);
  assert.equal(header('License'), 'MIT');
  assert.ok(header('Tags').split(', ').length <= 5);
  assert.match(header('Tested up to'), /^\d+\.\d+$/);
  const short = /\n\n(.+)\n/.exec(readme)?.[1] ?? '';
  assert.ok(short.length > 40 && short.length <= 150, `${String(short.length)} letters`);
  for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
    assert.ok(readme.includes(`\n== ${section} ==\n`), section);
  assert.ok(Buffer.byteLength(readme) < 10_000);
  assert.match(readme, /^\* `gap-trust-ethnicity-2012` /m);
});
