// The project's home as its readers use it: the embed builder, the charts, the pages that others fetch.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import type * as server from '../../src/server/index.js';
import { CHART_NAMES, chromium, recordedPage } from './browser.js';
import { serve, type FileServer } from './server.js';

/** As it is built, with the short names of style sheets. */
const { renderToHTML } = (await import(
  pathToFileURL(path.resolve('build/dist/server.mjs')).href
)) as typeof server;

const SITE = 'build/www';
/** What the site is built for where nothing else is said. */
const ADDRESS = 'http://localhost:8000/site/';

let browser: Browser;
let site: FileServer;
/** A page of somebody else's, from another origin. */
let folder: string;
let other: FileServer;
before(async () => {
  browser = await chromium();
  site = await serve(SITE);
  folder = await mkdtemp(path.join(os.tmpdir(), 'big-society-'));
  await cp('build/dist/big-society.js', path.join(folder, 'big-society.js'));
  other = await serve(folder);
});
after(async () => {
  await browser.close();
  await site.stop();
  await other.stop();
  await rm(folder, { recursive: true });
});

/** Opens the builder as an address asks for it; nothing may be written to the console. */
async function openBuilder(query = ''): Promise<Page> {
  const { page, record } = await recordedPage(browser);
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(`${site.address}${query}`);
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#code')?.value);
  assert.deepEqual(record.messages, []);
  return page;
}

/** The code, once it is no longer what it was. */
async function codeIn(page: Page, before = ''): Promise<string> {
  const code = await page.waitForFunction(
    (old) => {
      const { value } = document.querySelector<HTMLTextAreaElement>('#code') ?? { value: '' };
      return value !== old && value;
    },
    {},
    before,
  );
  return String(await code.jsonValue());
}

/** What is seen of a chart: words, rows, size of text, ground and buttons. */
const seen = (chart: Element | null): string | undefined => {
  const figure = chart?.shadowRoot?.querySelector('[part=figure]');
  if (!figure?.parentElement) return undefined;
  const rows = [...figure.querySelectorAll('[part=row]')].map(
    (row) => `${row.querySelector('[part=label]')?.textContent ?? ''} ${getComputedStyle(row).opacity}`,
  );
  const buttons = [
    ...figure.querySelectorAll<HTMLElement>('[part=controls] > :is(button, .files > button, * > button)'),
  ];
  return JSON.stringify([
    figure.querySelector('figcaption')?.textContent.replace(/\s+/g, ' '),
    rows,
    getComputedStyle(figure).fontSize,
    getComputedStyle(figure.parentElement).backgroundColor,
    buttons.filter((button) => button.checkVisibility()).map(({ innerText }) => innerText),
  ]);
};

/** What is seen of the chart in the preview. */
const previewIn = async (page: Page): Promise<string> =>
  String(await (await page.waitForFunction(seen, {}, await page.$('#preview > *'))).jsonValue());

/** Puts code into a page of another origin and opens it. */
async function pasted(code: string): Promise<Page> {
  await writeFile(
    path.join(folder, 'page.html'),
    `<!doctype html><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"><p>Text.</p>${code}`,
  );
  const page = await browser.newPage();
  await page.goto(`${other.address}page.html`);
  return page;
}

/** Waits until the first chart of a page, or of its first frame, is seen as it is expected. */
async function expectChart(page: Page, wanted: string): Promise<void> {
  const element = await page.$('iframe');
  const frame = (await element?.contentFrame()) ?? page.mainFrame();
  const selector = CHART_NAMES.map((chart) => `big-society-${chart}`).join();
  const chart = await frame.waitForSelector(selector);
  let found: unknown;
  for (let turn = 0; turn < 50 && found !== wanted; turn += 1) {
    if (turn > 0) await new Promise((resolve) => setTimeout(resolve, 100));
    found = await frame.evaluate(seen, chart);
  }
  assert.equal(found, wanted);
}

test('site: with the keyboard alone a reader chooses a chart, copies its code, and it works', async () => {
  const page = await openBuilder();
  for (const name of ['clipboard-read', 'clipboard-write'])
    await browser
      .defaultBrowserContext()
      .setPermission(site.address, { permission: { name }, state: 'granted' });
  const first = await codeIn(page);
  const start = Date.now();
  /** Goes on to the next stop that is looked for, as a reader does who listens. */
  const tabTo = async (isIt: string): Promise<void> => {
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), isIt)) return;
    }
    assert.fail(`no stop at ${isIt}`);
  };
  await tabTo('[name=chart]');
  await page.keyboard.press('ArrowDown');
  const second = await codeIn(page, first);
  assert.match(second, /<big-society-failures><\/big-society-failures>$/);
  await tabTo('[name=theme]');
  await page.keyboard.press('ArrowDown');
  const third = await codeIn(page, second);
  await tabTo('#copy');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#copied')?.textContent === 'Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, third);
  assert.match(copied, /theme="light"/);
  const article = await pasted(copied);
  await expectChart(article, await previewIn(page));
  assert.ok(Date.now() - start < 60_000);
  await page.close();
  await article.close();
});

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

test('site: what is chosen stands in the address, and can be taken back', async () => {
  const page = await openBuilder('?chart=failures&show=3&form=frame&compact=on');
  const code = await codeIn(page);
  assert.match(code, /embed\.html\?chart=failures&amp;compact=&amp;show=3/);
  assert.match(code, /height="600"/);
  await page.select('fieldset:not([disabled]) > [name=show], fieldset[data-chart=failures] [name=show]', '');
  await codeIn(page, code);
  assert.equal(new URL(page.url()).search, '?chart=failures&form=frame&compact=on');
  await page.click('[type=reset]');
  await page.waitForFunction(() => location.search === '');
  assert.match(await codeIn(page), /<big-society-gap><\/big-society-gap>$/);
  await page.close();
});

for (const chart of CHART_NAMES)
  test(`site: each figure of the ${chart} that is not ticked is left out, and no other`, async () => {
    const page = await openBuilder(`?chart=${chart}`);
    const wrong = await page.evaluate(async () => {
      const drawn = document.querySelector<HTMLElementTagNameMap['big-society-gap']>('#preview > *');
      const rows = (): readonly string[] =>
        [...(drawn?.shadowRoot?.querySelectorAll<HTMLElement>('[data-figures]') ?? [])].map(
          ({ dataset }) => dataset['figures'] ?? '',
        );
      // All that can be opened, so that every row is there.
      for (const button of drawn?.shadowRoot?.querySelectorAll<HTMLElement>('[data-open^=more]') ?? [])
        button.click();
      await drawn?.updateComplete;
      const all = rows();
      const found: string[] = [];
      for (const box of document.querySelectorAll<HTMLInputElement>(
        'fieldset:not([disabled]) [name=figures]',
      )) {
        box.click();
        await new Promise((resolve) => setTimeout(resolve));
        await drawn?.updateComplete;
        const ids = box.value.split(' ');
        const wanted = all.filter((figures) => !figures.split(' ').some((id) => ids.includes(id)));
        if ([...rows()].sort().join('|') !== [...wanted].sort().join('|'))
          found.push(`${box.value}: ${String(rows().length)} rows, not ${String(wanted.length)}`);
        box.click();
      }
      return found;
    });
    assert.deepEqual(wrong, []);
    await page.close();
  });

test('site: with no figure ticked all are shown, and it is said so', async () => {
  const page = await openBuilder('?figures=');
  assert.equal(
    await page.$eval('[data-chart=gap] .none-ticked', (note) => (note as HTMLElement).hidden),
    false,
  );
  assert.match(await codeIn(page), /<big-society-gap><\/big-society-gap>$/);
  await page.close();
});

test('site: what an address asks for that no field offers is as it was at first', async () => {
  const page = await openBuilder('?chart=nothing&lang=de&theme=pink&size=500&form=x');
  assert.match(await codeIn(page), /<big-society-gap><\/big-society-gap>$/);
  await page.close();
});

test('site: on one’s own machine it is said that nobody else finds what the code names', async () => {
  const page = await openBuilder();
  const isSaid = (): Promise<boolean> => page.$eval('#local', (note) => note.checkVisibility());
  assert.equal(await isSaid(), true);
  const code = await codeIn(page);
  await page.select('[name=scripts]', 'beside');
  await codeIn(page, code);
  assert.equal(await isSaid(), false);
  await page.close();
});

test('site: the preview has the width of a phone and of a desktop', async () => {
  const page = await openBuilder();
  const width = (): Promise<number> =>
    page.evaluate(() => document.querySelector('#preview > *')?.getBoundingClientRect().width ?? 0);
  assert.equal(await width(), 720);
  await page.click('[name=width][value=narrow]');
  assert.equal(await width(), 320);
  await page.close();
});

test('site: without script the three charts are there, and the page says what the builder needs', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(site.address);
  const seen = await page.evaluate(() => ({
    charts: [...document.querySelectorAll('.chart > *')].filter((chart) =>
      chart.shadowRoot?.querySelector('[part=row]')?.checkVisibility(),
    ).length,
    form: document.querySelector('#builder')?.checkVisibility(),
    said: document.querySelector('#embed noscript')?.textContent,
  }));
  assert.equal(seen.charts, 3);
  assert.equal(seen.form, false);
  assert.match(seen.said ?? '', /^The builder needs script/);
  await page.close();
});

const PAGES = ['', 'gap.html', 'guides/any-page.html', 'guides/method.html'];

for (const width of [320, 1200])
  test(`site: nothing is wider than a page of ${width} px, and axe finds nothing`, async () => {
    for (const scheme of ['light', 'dark'])
      for (const file of PAGES) {
        const page = await browser.newPage();
        await page.setViewport({ width, height: 800 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.goto(site.address + file);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), file);
        await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
        const found = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
        });
        assert.deepEqual(found, [], `${file} ${scheme}`);
        await page.close();
      }
  });

test('site: every link and every file of its pages is there', async () => {
  const files = (await readdir(SITE, { recursive: true })).filter((file) => file.endsWith('.html'));
  const texts = new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(SITE, file), 'utf8')] as const),
    ),
  );
  assert.ok(texts.size > 10);
  const all = new Set(await readdir(SITE, { recursive: true }));
  const missing: string[] = [];
  for (const [file, text] of texts) {
    // Examples in guides are texts, and what a chart links to is other people’s.
    const page = text
      .replaceAll(/<(pre|template|noscript)\b[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<code>.*?<\/code>/g, '');
    for (const [, href = ''] of page.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^[a-z]+:/.test(href)) continue;
      const [target = '', fragment] = href.split('#');
      const [bare = ''] = target.split('?');
      const found = path.posix.normalize(
        bare === ''
          ? file
          : path.posix.join(path.posix.dirname(file), bare.endsWith('/') ? `${bare}index.html` : bare),
      );
      if (!all.has(found) || (fragment && !texts.get(found)?.includes(`id="${fragment}"`)))
        missing.push(`${file}: ${href}`);
    }
  }
  assert.deepEqual(missing, []);
});

for (const chart of CHART_NAMES)
  test(`site: the page of the ${chart} tells others what it is, with an answer of oEmbed that shows it`, async () => {
    const { page, record } = await recordedPage(browser);
    await page.goto(`${site.address}${chart}.html`);
    const told = await page.evaluate(() => ({
      title: document.title,
      graph: Object.fromEntries(
        [...document.querySelectorAll<HTMLMetaElement>('meta[property^="og:"]')].map((meta) => [
          meta.getAttribute('property'),
          meta.content,
        ]),
      ) as Record<string, string>,
      dataset: (
        JSON.parse(document.querySelector('[type="application/ld+json"]')?.textContent ?? '{}') as {
          '@type'?: string;
        }
      )['@type'],
      oEmbed: document.querySelector<HTMLLinkElement>('[type="application/json+oembed"]')?.href ?? '',
    }));
    assert.equal(told.dataset, 'Dataset');
    assert.equal(told.graph['og:title'], told.title);
    assert.equal(told.graph['og:url'], `${ADDRESS}${chart}.html`);
    const picture = await readFile(path.join(SITE, String(told.graph['og:image']).replace(ADDRESS, '')));
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630]);
    const answer = JSON.parse(
      await readFile(path.join(SITE, told.oEmbed.replace(ADDRESS, '')), 'utf8'),
    ) as Readonly<Record<string, string | number>>;
    assert.deepEqual([answer['version'], answer['type'], answer['title']], ['1.0', 'rich', told.title]);
    assert.match(String(answer['html']), /^<blockquote>.*<\/blockquote>\n<iframe /);
    // As WordPress shows it: it keeps few attributes of a frame, and puts it into a sandbox.
    const article = await pasted(
      String(answer['html'])
        .replaceAll(ADDRESS, site.address)
        .replace(/ (style|loading)="[^"]*"/g, '')
        .replace('<iframe', '<iframe sandbox="allow-scripts"'),
    );
    const inside = await (await article.$('iframe'))?.contentFrame();
    await inside?.waitForFunction((title) => document.title === title, {}, told.title);
    assert.deepEqual(
      await article.$eval('iframe', (frame) => [frame.clientWidth, frame.clientHeight]),
      [600, 600],
    );
    assert.deepEqual(record.messages, []);
    await page.close();
    await article.close();
  });
