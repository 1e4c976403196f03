// What is pasted into WordPress: tags and figures with the plugin, in the real editor; without it, what is
// saved of them; and the address of a chart's page.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { chromium, drawnRows, recordedPage, TAGS } from '../pages/browser.js';
import { renderToTable } from '../../src/server/index.js';
import { embed, insertHTML, newPost, paste, saveDraft } from './editor.js';
import { BLOCKS, FIGURES, SHORTCODES } from './forms.js';
import { addPlugin, logIn, publish, startBare } from './plugin.js';
import { ROLES, type Site } from './site.js';

const TABLE = renderToTable('gap', { figures: ['gap-trust-ethnicity-2012'] }).replaceAll('\n', '');
const GOLDEN = 'test/golden/wordpress-paste.txt';
const WWW = 'build/www';
/** Where the site thinks that it is. */
const PRINTED = 'http://localhost:8000/site/';

/** What our guides and the builder print for pages. */
const FORMS = {
  tag: `<script src="big-society.js" defer></script>\n<big-society-gap figures="gap-trust-ethnicity-2012">${TABLE}</big-society-gap>`,
  figure: `<figure class="big-society-gap" data-figures="gap-trust-ethnicity-2012">${TABLE}</figure>`,
  frame:
    '<iframe src="https://charts.example.org/embed.html?chart=gap" title="The Big Society gap" loading="lazy" height="900" style="width:100%;border:0"></iframe>',
};

let site: Site;
let browser: Browser;
let provider: http.Server;
let address: string;
let author: Page;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** The project's site, as it would stand at an address of its own. */
function serveSite(): Promise<http.Server> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', address);
    void readFile(path.join(WWW, pathname)).then(
      (content) => {
        const type = TYPES[path.extname(pathname)];
        response.setHeader('Content-Type', type ?? 'application/octet-stream');
        response.end(type === undefined ? content : content.toString().replaceAll(PRINTED, address));
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

before(async () => {
  [site, browser, provider] = await Promise.all([startBare(), chromium(), serveSite()]);
  address = `http://127.0.0.1:${String((provider.address() as AddressInfo).port)}/`;
  author = await logIn(browser, site, 'contributor');
});
after(async () => {
  await browser.close();
  provider.close();
  await site.stop();
});

const savedOf = (post: string): Promise<string> => site.run(`echo get_post(${post})->post_content;`);

test('paste: without the plugin, what WordPress saves is a table that can be read, and no code', async () => {
  let all = '';
  for (const role of ROLES)
    for (const [form, written] of Object.entries(FORMS)) {
      const post = await publish(site, role, written);
      all += `== ${form}, pasted by: ${role}\n${await savedOf(post)}\n\n`;
      if (form === 'frame') continue;
      const { page } = await recordedPage(browser);
      await page.goto(`${site.address}/?p=${post}`);
      const seen = await page.$eval('.entry-content', (content) => ({
        text: (content as HTMLElement).innerText,
        rows: content.querySelectorAll('tbody tr').length,
      }));
      assert.equal(seen.rows, 2, `${form} of ${role}`);
      assert.match(seen.text, /27%[^]*52%/);
      assert.doesNotMatch(seen.text, /[<>{}]|big-society|script/);
      await page.close();
    }
  if (process.env['UPDATE_GOLDEN']) {
    await mkdir(path.dirname(GOLDEN), { recursive: true });
    await writeFile(GOLDEN, all);
  }
  assert.equal(all, await readFile(GOLDEN, 'utf8'));
});

/** What readers see of a post that a contributor has saved and somebody published. */
async function readersPage(post: string): ReturnType<typeof recordedPage> {
  await site.run(`wp_publish_post(${post});`);
  const recorded = await recordedPage(browser);
  await recorded.page.goto(`${site.address}/?p=${post}`);
  return recorded;
}

/** A post in which a contributor has embedded the address of a chart's page, as readers see it. */
async function embeddedPage(chart: string): Promise<Page> {
  await site.run(
    `wp_mkdir_p(WPMU_PLUGIN_DIR); file_put_contents(WPMU_PLUGIN_DIR . '/local.php', '<?php add_filter("http_request_host_is_external", "__return_true"); add_filter("http_allowed_safe_ports", fn($ports, $host, $url) => array_merge($ports, array(parse_url($url, PHP_URL_PORT))), 10, 3);');`,
  );
  const editor = await newPost(author, site, 'An address');
  await embed(editor, `${address}${chart}.html`);
  const post = await saveDraft(editor);
  return (await readersPage(post)).page;
}

test('paste: the address of a chart’s page becomes the chart in a frame that WordPress keeps', async () => {
  const page = await embeddedPage('gap');
  const element = await page.waitForSelector('iframe[sandbox]');
  const frame = await element?.contentFrame();
  assert.ok(element && frame);
  await element.scrollIntoView();
  await frame.waitForFunction(() =>
    document.querySelector('big-society-gap')?.shadowRoot?.querySelector('[part=row]'),
  );
  assert.equal(await element.evaluate((iframe) => iframe.getAttribute('sandbox')), 'allow-scripts');
  for (const width of [1280, 360]) {
    await page.setViewport({ width, height: 800 });
    // A frame is at most 1000 px high there; the chart scrolls in a lower one.
    await page.waitForFunction(() => document.querySelector('iframe')?.clientHeight === 600);
    const inside: unknown = await frame.evaluate(() => ({
      wide: document.documentElement.scrollWidth - window.innerWidth,
      scrolls: [...document.querySelectorAll('*')].some((one) => one.scrollHeight > one.clientHeight + 100),
    }));
    assert.deepEqual(inside, { wide: 0, scrolls: true });
  }
  await page.close();
});

for (const [form, written, write] of [
  ['the three tags into a block for custom HTML', TAGS, insertHTML],
  ['three figures into a block for custom HTML', FIGURES, insertHTML],
  ['three blocks as they are written between paragraphs', BLOCKS, paste],
  ['three shortcodes between paragraphs', SHORTCODES, paste],
] as const)
  test(`paste: with the plugin, a contributor pastes ${form}`, async () => {
    await addPlugin(site);
    const editor = await newPost(author, site, form);
    await write(editor, written);
    const post = await saveDraft(editor);
    const { page, record } = await readersPage(post);
    assert.deepEqual(await drawnRows(page), [9, 5, 11]);
    assert.deepEqual(
      await page.$$eval('.entry-content caption', (captions) =>
        captions.map(({ textContent }) => textContent.length > 100),
      ),
      [true, true, true],
    );
    assert.deepEqual(record.messages, []);
    await page.close();
  });
