// What a page does to scripts and to everything in it: loaders, resets, places, pages that change.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serve } from './any-page.js';
import { CHARTS, chromium, drawnRows, TAGS } from './browser.js';

let browser: Browser;
before(async () => {
  browser = await chromium();
});
after(() => browser.close());

/** What optimisers and loaders make of a script. */
const LOADED = {
  'from a text': `const { default: text } = { default: await (await fetch('big-society.js')).text() }; new Function(text)();`,
  'from a blob': `const text = await (await fetch('big-society.js')).text(); const tag = document.createElement('script'); tag.src = URL.createObjectURL(new Blob([text], { type: 'text/javascript' })); document.head.append(tag);`,
  'by a tag that comes later': `await new Promise((resolve) => setTimeout(resolve, 200)); document.head.append(Object.assign(document.createElement('script'), { src: 'big-society.js' }));`,
};

for (const [name, code] of Object.entries(LOADED))
  test(`any page: the script comes ${name}`, async () => {
    const { page, record } = await serve(browser, `${TAGS}<script type="module">${code}</script>`);
    assert.deepEqual(await drawnRows(page), Object.values(CHARTS));
    assert.deepEqual(record.messages, []);
    await page.close();
  });

test('any page: a page that is swapped, and gone back to, shows its charts', async () => {
  const { page, record } = await serve(browser, `<script src="big-society.js" defer></script>${TAGS}`);
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
        browser,
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
    const { page, record } = await serve(browser, `<script src="big-society.js" defer></script>${html}`);
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
