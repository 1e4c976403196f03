// The pages of the project's home: for readers, and for programs that fetch them.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { browser, pasted, site, SITE } from './builder.js';
import { CHART_NAMES, recordedPage } from './browser.js';

/** What the site is built for where nothing else is said. */
const ADDRESS = 'http://localhost:8000/site/';

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

const PAGES = ['', 'gap.html', 'guides/any-page.html', 'guides/method.html', 'guides/measured.html'];

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

test('site: columns of numbers stand at the right', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.address}guides/measured.html`);
  const sides = await page.$$eval('tr', (rows) =>
    rows.map(({ cells }) => [...cells].map((cell) => getComputedStyle(cell).textAlign)),
  );
  assert.ok(sides.length > 20);
  for (const [first, ...others] of sides) {
    assert.equal(first, 'start');
    assert.deepEqual([...new Set(others)], ['end']);
  }
  await page.close();
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
