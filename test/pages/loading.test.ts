import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { CHART_NAMES, CHARTS, chromium, drawnRows, recordedPage, TAGS, type PageRecord } from './browser.js';
import { snippetWith } from './snippets.js';

const ORIGIN = 'https://page.example';
const script = await readFile('build/dist/big-society.js', 'utf8');
const module = await readFile('build/dist/big-society.mjs', 'utf8');
const otherVersion = script.replaceAll('0.1.0', '9.9.9');

let browser: Browser;
before(async () => {
  browser = await chromium();
});
after(() => browser.close());

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Serves a page with the scripts at its origin; the script comes late if asked to. */
async function serve(html: string, width = 720, late = 0): Promise<{ page: Page; record: PageRecord }> {
  const { page, record } = await recordedPage(browser);
  const bodies: Readonly<{ [path: string]: readonly [string, string] }> = {
    '/': ['text/html; charset=utf-8', html],
    '/big-society.js': ['text/javascript', script],
    '/big-society.mjs': ['text/javascript', module],
    '/other-version.js': ['text/javascript', otherVersion],
  };
  await page.setViewport({ width, height: 800 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const body = bodies[pathname];
    const answer =
      body === undefined ? { status: 404 } : { status: 200, contentType: body[0], body: body[1] };
    void wait(pathname === '/' ? 0 : late).then(() => request.respond(answer));
  });
  await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
  return { page, record };
}

const head = (inside: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${inside}`;

test('loading: as a module', async () => {
  const { page, record } = await serve(
    head('<script type="module" src="big-society.mjs"></script><big-society-gap></big-society-gap>'),
  );
  assert.deepEqual(await drawnRows(page), [9]);
  assert.deepEqual(record.messages, []);
  await page.close();
});

for (const [name, tags] of [
  ['in the head without defer', '<script src="big-society.js"></script><big-society-gap></big-society-gap>'],
  ['with async', '<script src="big-society.js" async></script><big-society-gap></big-society-gap>'],
  ['at the end', '<big-society-gap></big-society-gap><script src="big-society.js"></script>'],
] as const) {
  test(`loading: ${name}`, async () => {
    const { page, record } = await serve(head(tags));
    assert.deepEqual(await drawnRows(page), [9]);
    assert.deepEqual(record.messages, []);
    await page.close();
  });
}

test('loading: twice and in two versions, the first wins and one line says so', async () => {
  const tags = ['big-society.js', 'other-version.js']
    .map((src) => `<script src="${src}" defer></script>`)
    .join('');
  const { page, record } = await serve(head(`${tags}<big-society-gap></big-society-gap>`));
  assert.deepEqual(await drawnRows(page), [9]);
  assert.equal(
    await page.evaluate(
      () => (customElements.get('big-society-gap') as unknown as { version: string }).version,
    ),
    '0.1.0',
  );
  assert.equal(record.messages.length, 1);
  assert.match(
    record.messages[0] ?? '',
    /^info: big-society-charts 9\.9\.9: .*version 0\.1\.0; the first one stays\.$/,
  );
  await page.close();
});

test('loading: until the script runs, what stands between the tags is shown', async () => {
  const { page } = await serve(
    head(
      '<script src="big-society.js" defer></script><big-society-gap><p id="inside">A sentence.</p></big-society-gap><script>seen = document.getElementById("inside").checkVisibility()</script>',
    ),
    720,
    300,
  );
  assert.equal(await page.evaluate('seen'), true);
  await drawnRows(page);
  assert.equal(await page.evaluate(() => document.getElementById('inside')?.checkVisibility()), false);
  await page.close();
});

test('loading: properties set before the script arrives are kept', async () => {
  const { page } = await serve(
    head(
      '<big-society-gap></big-society-gap><script>document.querySelector("big-society-gap").figures = ["gap-cuts-per-head"]</script><script src="big-society.js" defer></script>',
    ),
  );
  assert.deepEqual(await drawnRows(page), [1]);
  await page.close();
});

test('loading: a property set before the script arrives comes before the attribute', async () => {
  const { page } = await serve(
    head(
      '<big-society-gap evidence="audit"></big-society-gap><script>document.querySelector("big-society-gap").evidence = "all"</script><script src="big-society.js" defer></script>',
    ),
  );
  assert.deepEqual(await drawnRows(page), [9]);
  await page.close();
});

test('loading: a strict policy refuses nothing', async () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'">`;
  const { page, record } = await serve(
    `<!doctype html><html lang="en"><meta charset="utf-8">${policy}<script src="big-society.js" defer></script>${TAGS}`,
  );
  assert.deepEqual(await drawnRows(page), Object.values(CHARTS));
  const displays = await page.evaluate(() =>
    [...document.body.children].map((chart) => {
      const row = chart.shadowRoot?.querySelector('[part=row]');
      return row ? getComputedStyle(row).display : '';
    }),
  );
  assert.deepEqual(displays, ['grid', 'grid', 'grid']);
  assert.deepEqual(
    record.messages.filter((message) => !message.includes('favicon')),
    [],
  );
  await page.close();
});

const STYLE = `body { margin: 0; font-family: Arial, 'Liberation Sans', sans-serif } ${snippetWith('css', '::before', 'docs/without-a-jump.md')}`;

for (const chart of CHART_NAMES) {
  for (const width of [240, 320, 480, 720, 1200]) {
    test(`loading: with the block of CSS nothing moves at ${width} px when the script comes late: ${chart}`, async () => {
      const { page } = await serve(
        head(
          `<style>${STYLE}</style>
         <script>shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value }).observe({ type: 'layout-shift', buffered: true })</script>
         <script src="big-society.js" defer></script>
         <p>Before.</p><big-society-${chart}></big-society-${chart}><p id="after">After.</p>
         <script>firstTop = document.getElementById('after').getBoundingClientRect().top</script>`,
        ),
        width,
        500,
      );
      await drawnRows(page);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      const found = await page.evaluate((name) => {
        const state = globalThis as unknown as { shift: number; firstTop: number };
        const frame = document.querySelector(`big-society-${name}`)?.shadowRoot?.querySelector('.frame');
        const { bottom = 0, height = 0 } = frame?.getBoundingClientRect() ?? {};
        const top = document.getElementById('after')?.getBoundingClientRect().top ?? 0;
        return { shift: state.shift, moved: top - state.firstTop, spare: top - bottom, height };
      }, chart);
      assert.equal(found.shift, 0);
      assert.equal(found.moved, 0);
      assert.ok(found.spare < Math.max(160, 0.07 * found.height), `${found.spare} px stay empty`);
      await page.close();
    });
  }

  test(`loading: the block of CSS reserves at least the chart, and little more, at every width: ${chart}`, async () => {
    const { page } = await serve(
      head(
        `<style>${STYLE}</style>
         <script src="big-society.js" defer></script><big-society-${chart}></big-society-${chart}>`,
      ),
      1300,
    );
    await drawnRows(page);
    const faults = await page.evaluate((name) => {
      const element = document.querySelector(`big-society-${name}`);
      const frame = element?.shadowRoot?.querySelector('.frame');
      if (!element || !frame) return ['no chart'];
      const found: string[] = [];
      for (let width = 240; width <= 2400; width += width < 1240 ? 2 : 40) {
        document.body.style.width = `${width}px`;
        const { height } = frame.getBoundingClientRect();
        const spare = parseFloat(getComputedStyle(element, '::before').paddingBottom) - height;
        if (spare < 0 || spare > Math.max(160, 0.07 * height))
          found.push(`${width} px: ${Math.round(spare)} px to spare`);
      }
      return found;
    }, chart);
    assert.deepEqual(faults, []);
    await page.close();
  });
}
