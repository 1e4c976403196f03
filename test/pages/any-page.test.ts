// Pages that are hard on a script: what parsers make of them, policies for markup.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

/** What optimisers and loaders make of a script. */
const LOADED = {
  'from a text': `const { default: text } = { default: await (await fetch('big-society.js')).text() }; new Function(text)();`,
  'from a blob': `const text = await (await fetch('big-society.js')).text(); const tag = document.createElement('script'); tag.src = URL.createObjectURL(new Blob([text], { type: 'text/javascript' })); document.head.append(tag);`,
  'by a tag that comes later': `await new Promise((resolve) => setTimeout(resolve, 200)); document.head.append(Object.assign(document.createElement('script'), { src: 'big-society.js' }));`,
};

for (const [name, code] of Object.entries(LOADED))
  test(`any page: the script comes ${name}`, async () => {
    const { page, record } = await serve(`${TAGS}<script type="module">${code}</script>`);
    assert.deepEqual(await drawnRows(page), Object.values(CHARTS));
    assert.deepEqual(record.messages, []);
    await page.close();
  });

test('any page: a policy that names the script by its hash lets it run', async () => {
  const { files } = JSON.parse(await readFile('build/dist/integrity.json', 'utf8')) as {
    readonly files: Readonly<Record<string, string>>;
  };
  const hash = String(files['big-society.js']);
  const { page, record } = await serve(
    `<script src="big-society.js" integrity="${hash}" crossorigin="anonymous" defer></script>${TAGS}`,
    `default-src 'none'; img-src data:; script-src '${hash}'`,
  );
  assert.deepEqual(await drawnRows(page), Object.values(CHARTS));
  assert.deepEqual(record.messages, []);
  await page.close();
});

test('any page: nothing is stored, and a strict policy refuses nothing that a reader does', async () => {
  const { page, record } = await serve(
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

test('any page: a page that is swapped, and gone back to, shows its charts', async () => {
  const { page, record } = await serve(`<script src="big-society.js" defer></script>${TAGS}`);
  await drawnRows(page);
  await page.evaluate(() => {
    const next = document.createElement('body');
    next.innerHTML =
      '<big-society-gap></big-society-gap><figure class="big-society-balance"></figure><details><summary>More</summary><big-society-failures></big-society-failures></details>';
    document.body.replaceWith(next);
  });
  await page.waitForFunction(() => document.querySelector('big-society-balance'));
  assert.deepEqual(await drawnRows(page), [CHARTS.gap, CHARTS.balance, CHARTS.failures]);
  await page.goto('https://page.example/other');
  // As it was left, or anew.
  await page.goBack();
  assert.deepEqual([...(await drawnRows(page))].sort(), Object.values(CHARTS).sort());
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

/** What style sheets of frameworks and of pages do to everything. */
const RESETS = {
  'Tailwind’s':
    '*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid } html { line-height: 1.5 } h1, h2, h3 { font-size: inherit; font-weight: inherit } a { color: inherit; text-decoration: inherit } b, strong { font-weight: bolder } table { text-indent: 0; border-color: inherit; border-collapse: collapse } ol, ul { list-style: none } img, svg { display: block; vertical-align: middle } button, textarea { font: inherit; color: inherit; border-radius: 0; background-color: transparent }',
  'Bootstrap’s':
    '*, ::before, ::after { box-sizing: border-box } body { margin: 0; font-size: 1rem; font-weight: 400; line-height: 1.5; color: #212529; background-color: #fff } p { margin-top: 0; margin-bottom: 1rem } a { color: #0d6efd; text-decoration: underline } img, svg { vertical-align: middle } table { caption-side: bottom; border-collapse: collapse } th { text-align: inherit } figure { margin: 0 0 1rem } button { border-radius: 0; text-transform: none }',
  'a page’s own': '* { all: revert }',
};

/** How high and how wide the parts of a chart are, and in what type. */
const shapeOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('big-society-gap')?.shadowRoot;
    return [...(root?.querySelectorAll('[part]') ?? [])].map((part) => {
      const { width, height } = part.getBoundingClientRect();
      const { fontSize, fontWeight, color, textAlign } = getComputedStyle(part);
      return [
        part.getAttribute('part'),
        Math.round(width),
        Math.round(height),
        fontSize,
        fontWeight,
        color,
        textAlign,
      ].join();
    });
  });

for (const [name, css] of Object.entries(RESETS))
  test(`any page: ${name} reset changes nothing of a chart but the room between its lines`, async () => {
    const shapes: (readonly string[])[] = [];
    for (const sheet of ['', css]) {
      const { page } = await serve(
        `<style>body { line-height: 1.4 } ${sheet} body { margin: 0; font-family: Arial, 'Liberation Sans' } big-society-gap { line-height: 1.4 }</style><script src="big-society.js" defer></script><big-society-gap></big-society-gap>`,
      );
      await drawnRows(page);
      shapes.push(await shapeOf(page));
      await page.close();
    }
    assert.ok((shapes[0]?.length ?? 0) > 20);
    assert.deepEqual(shapes[1], shapes[0]);
  });

for (const [name, html] of Object.entries({
  'in a frame of text': `<iframe title="A chart" srcdoc="&lt;script src='big-society.js'>&lt;/script>&lt;big-society-gap>&lt;/big-society-gap>"></iframe>`,
  'where somebody writes': '<div contenteditable="true"><p>Text</p><big-society-gap></big-society-gap></div>',
  'in another shadow root':
    '<div><template shadowrootmode="open"><big-society-gap></big-society-gap></template></div>',
  'in a part that is closed': '<details><summary>More</summary><big-society-gap></big-society-gap></details>',
  'in a part that is far away':
    '<div style="height: 3000px"></div><div style="content-visibility: auto"><big-society-gap></big-society-gap></div>',
}))
  test(`any page: a chart is drawn ${name}`, async () => {
    const { page, record } = await serve(`<script src="big-society.js" defer></script>${html}`);
    const inner = page.frames().at(-1) ?? page.mainFrame();
    const chart = await inner.waitForSelector('>>> big-society-gap');
    await inner.waitForFunction(
      (element) => element?.shadowRoot?.querySelectorAll('[part=row]').length === 9,
      {},
      chart,
    );
    assert.deepEqual(record.messages, []);
    await page.close();
  });
