// The button for the code of a chart: what it gives shows the same chart in another page.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { chromium, drawnRows, recordedPage } from './browser.js';
import { serve, type FileServer } from './server.js';

let browser: Browser;
let folder: string;
let server: FileServer;
before(async () => {
  browser = await chromium();
  folder = await mkdtemp(path.join(os.tmpdir(), 'big-society-'));
  await cp('build/dist', path.join(folder, 'dist'), { recursive: true });
  server = await serve(folder);
});
after(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true });
});

const SCRIPTS = ['big-society.js', 'big-society.cy.js', 'big-society.files.js']
  .map((file) => `<script src="dist/${file}" defer></script>`)
  .join('');

/** Opens a page of the server with some HTML. */
async function openPage(html: string, name: string): Promise<Page> {
  await writeFile(
    path.join(folder, name),
    `<!doctype html><meta charset="utf-8"><html lang="en"><link rel="icon" href="data:,">${html}`,
  );
  const { page, record } = await recordedPage(browser);
  await page.goto(server.address + name);
  await drawnRows(page);
  assert.deepEqual(record.messages, []);
  return page;
}

/** Presses the button of the first chart; the code that is shown, selected. */
const codeIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.querySelector('big-society-gap, big-society-failures, bs-gap')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll<HTMLElement>('.files > button') ?? [])];
    buttons.find(({ innerText }) => /Embed|Mewnosod/.test(innerText))?.click();
    const area = root?.activeElement as HTMLTextAreaElement;
    return area.value.slice(area.selectionStart, area.selectionEnd);
  });

/** What the first chart shows. */
const shownIn = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const chart = document.querySelector('big-society-gap, big-society-failures, bs-gap');
    const figure = chart?.shadowRoot?.querySelector('figure');
    // Only the page with the code has the second script.
    figure?.querySelector('.files')?.remove();
    return figure?.innerText;
  });

const TABLE =
  '<table id="t"><caption>Trust &amp; "neighbours"</caption><tr><th>Measure</th><th>North</th><th>South</th></tr><tr><th>Trusted</th><td>41%</td><td>63%</td></tr></table>';

for (const [name, html] of Object.entries({
  'as it is': '<big-society-gap></big-society-gap>',
  'of some figures, with words of the page’s own':
    '<big-society-gap figures="gap-cuts-per-head" heading="Cuts &quot;here&quot; &amp; now" details="off"></big-society-gap>',
  'in Welsh': '<section lang="cy"><big-society-failures show="3"></big-society-failures></section>',
  'of a table between the tags': `<big-society-gap>${TABLE}</big-society-gap>`,
  'of a table elsewhere': `<big-society-gap for="t"></big-society-gap>${TABLE}`,
  'of a table in a figure with a caption':
    '<figure class="big-society-gap"><table><tr><th>Measure</th><th>North</th><th>South</th></tr><tr><th>Trusted</th><td>41%</td><td>63%</td></tr></table><figcaption>Trust</figcaption></figure>',
  'whose list of figures is empty': '<big-society-gap figures="" highlight=""></big-society-gap>',
  'by its short name': '<bs-gap highlight="gap-cuts-per-head"></bs-gap>',
  'of an address': '<big-society-gap src="own.csv"></big-society-gap>',
}))
  test(`embed button: the code of a chart ${name} shows the same in another page`, async () => {
    await writeFile(path.join(folder, 'own.csv'), 'Measure,North,South\nTrusted,41%,63%\n');
    const page = await openPage(SCRIPTS + html, 'first.html');
    const code = await codeIn(page);
    assert.match(code, new RegExp(`^<script src="${server.address}dist/big-society.js" defer></script>\n`));
    const other = await openPage(code, 'second.html');
    assert.equal(await shownIn(other), await shownIn(page));
    await page.close();
    await other.close();
  });

test('embed button: the code follows the chart while it is open', async () => {
  const page = await openPage(`${SCRIPTS}<big-society-gap></big-society-gap>`, 'first.html');
  const first = await codeIn(page);
  const second = await page.evaluate(async () => {
    const chart = document.querySelector('big-society-gap');
    chart?.setAttribute('theme', 'dark');
    await chart?.updateComplete;
    return chart?.shadowRoot?.querySelector<HTMLTextAreaElement>('#embed textarea')?.value;
  });
  assert.equal(second, first.replace('<big-society-gap>', '<big-society-gap theme="dark">'));
  await page.close();
});

test('embed button: a page whose script has no address is told what to put beside its page', async () => {
  const { page } = await recordedPage(browser);
  await page.setContent('<big-society-gap></big-society-gap>');
  for (const file of ['big-society.js', 'big-society.files.js'])
    await page.addScriptTag({ content: await readFile(`build/dist/${file}`, 'utf8') });
  assert.match(await codeIn(page), /^<script src="big-society.js" defer>/);
  const label = await page.evaluate(
    () => document.querySelector('big-society-gap')?.shadowRoot?.querySelector('#embed label')?.textContent,
  );
  assert.match(label ?? '', /put big-society.js beside it/);
  await page.close();
});

test('embed button: a chart of an object has none, since no code names that', async () => {
  const page = await openPage(`${SCRIPTS}<big-society-gap></big-society-gap>`, 'first.html');
  const names = await page.evaluate(async () => {
    const chart = document.querySelector('big-society-gap');
    if (chart === null) return [];
    chart.data = (await (await fetch('dist/data/big-society.json')).json()) as unknown;
    await chart.updateComplete;
    const buttons = [...(chart.shadowRoot?.querySelectorAll<HTMLElement>('.files > button') ?? [])];
    return buttons.filter((button) => button.checkVisibility()).map(({ innerText }) => innerText);
  });
  assert.deepEqual(names, ['Download']);
  await page.close();
});

test('embed button: Escape closes what the reader is in, and goes back to its button', async () => {
  const page = await openPage(`${SCRIPTS}<big-society-gap></big-society-gap>`, 'first.html');
  const states = await page.evaluate(() => {
    const root = document.querySelector('big-society-gap')?.shadowRoot;
    const [files, embed] = root?.querySelectorAll<HTMLElement>('.files > button') ?? [];
    const open = (): string => [files, embed].map((button) => button?.ariaExpanded).join();
    const seen = [open()];
    files?.click();
    seen.push(open());
    embed?.click();
    seen.push(open());
    root?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    return [...seen, open(), String(root?.activeElement === embed)];
  });
  assert.deepEqual(states, ['false,false', 'true,false', 'true,true', 'true,false', 'true']);
  await page.close();
});
