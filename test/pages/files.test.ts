// The second script that makes files of charts, in the page alone.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type { FileMethods } from '../../src/files/add-files.js';
import { renderToCSV, renderToSVG, renderToText } from '../../src/server/index.js';
import { CHART_NAMES, chromium, recordedPage, TAGS } from './browser.js';
import { openPage } from './conditions.js';

const FILES = 'big-society.files.js';
const [script, files] = await Promise.all(
  ['big-society.js', FILES].map((name) => readFile(`build/dist/${name}`, 'utf8')),
);

let browser: Browser;
before(async () => {
  browser = await chromium();
});
after(() => browser.close());

const open = (markup: string, scripts: readonly string[] = [FILES]): Promise<Page> =>
  openPage(browser, markup, { scripts });

/** The texts of the buttons under the first chart that can be seen. */
const buttons = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...(document.body.firstElementChild?.shadowRoot?.querySelectorAll<HTMLElement>('[part~=control]') ?? [])]
      .filter((button) => button.checkVisibility())
      .map((button) => button.innerText),
  );

/** Presses one of those buttons. */
const press = (page: Page, text: string): Promise<void> =>
  page.evaluate((wanted) => {
    const found =
      document.body.firstElementChild?.shadowRoot?.querySelectorAll<HTMLElement>('[part~=control]');
    [...(found ?? [])].find(({ innerText }) => innerText === wanted)?.click();
  }, text);

/** What the status beside the buttons says, once it says something. */
async function status(page: Page): Promise<string> {
  const said = await page.waitForFunction(
    () => document.body.firstElementChild?.shadowRoot?.querySelector('.files [role=status]')?.textContent,
  );
  return String(await said.jsonValue());
}

for (const chart of CHART_NAMES)
  test(`files: ${chart} is saved as what its name says, the same as on a server`, async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'big-society-'));
    const page = await open(`<big-society-${chart}></big-society-${chart}>`);
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    try {
      assert.deepEqual(await buttons(page), ['Show as table', 'Download', 'Embed']);
      await press(page, 'Download');
      const kinds = ['Picture (PNG)', 'Picture to edit (SVG)', 'Data (CSV)', 'Citation'];
      assert.deepEqual(await buttons(page), ['Show as table', 'Download', 'Embed', ...kinds]);
      const contents = new Map<string, Buffer>();
      for (const [index, kind] of kinds.entries()) {
        await press(page, kind);
        const file = /^Saved as (\S+)\.$/.exec(await status(page))?.[1] ?? '';
        for (let turn = 0; turn < 100 && (await saved(folder)).length <= index; turn += 1)
          await new Promise((resolve) => setTimeout(resolve, 50));
        assert.ok((await saved(folder)).includes(file), `${file} in ${(await saved(folder)).join()}`);
        assert.match(file, new RegExp(`^big-society-${chart}-[a-z0-9-]+\\.(png|svg|csv|txt)$`));
        contents.set(kind, await readFile(path.join(folder, file)));
        await page.evaluate(() => {
          document.body.firstElementChild?.shadowRoot
            ?.querySelector('.files [role=status]')
            ?.replaceChildren();
        });
      }
      assert.equal(contents.get('Picture to edit (SVG)')?.toString(), renderToSVG(chart));
      assert.equal(contents.get('Data (CSV)')?.toString(), renderToCSV(chart));
      assert.equal(contents.get('Picture (PNG)')?.toString('latin1', 1, 4), 'PNG');
      assert.equal(contents.get('Picture (PNG)')?.readUInt32BE(16), 1440);
      const day = new Date().toISOString().slice(0, 10);
      assert.match(
        contents.get('Citation')?.toString() ?? '',
        new RegExp(
          `^.+\\. Sources: .+ <https?:.+>\\. <file:.+empty.html>, ${day}. big-society-charts [\\d.]+\\.\n$`,
        ),
      );
    } finally {
      await page.close();
      await rm(folder, { recursive: true });
    }
  });

const saved = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((file) => !file.endsWith('.crdownload'));

test('files: methods give the same, of what is shown', async () => {
  const page = await open('<big-society-gap heading="Mine"></big-society-gap>');
  const names: readonly Exclude<keyof FileMethods, 'toPNG'>[] = ['toSVG', 'toCSV', 'toText'];
  const [svg, csv, text] = await page.evaluate(async (methods) => {
    const chart = document.querySelector('big-society-gap');
    return Promise.all(methods.map(async (method) => chart?.[method]?.()));
  }, names);
  const png = await page.evaluate(
    async () => (await document.querySelector('big-society-gap')?.toPNG?.())?.type,
  );
  assert.equal(svg, renderToSVG('gap', { heading: 'Mine' }));
  assert.equal(csv, renderToCSV('gap'));
  assert.equal(text, renderToText('gap', { heading: 'Mine' }));
  assert.equal(png, 'image/png');
  const refused = await page.evaluate(async () => {
    const chart = document.querySelector('big-society-gap');
    chart?.setAttribute('figures', 'nothing');
    return chart?.toSVG?.().catch(String);
  });
  assert.equal(refused, 'Error: <big-society-gap> shows nothing.');
  await page.close();
});

test('files: the button speaks the chart’s language, stays through drawings, and can be left out', async () => {
  const page = await open('<big-society-gap lang="cy"></big-society-gap>', [FILES, 'big-society.cy.js']);
  assert.deepEqual(await buttons(page), ['Dangos fel tabl', 'Lawrlwytho', 'Mewnosod']);
  const set = async (name: string, value: string): Promise<readonly string[]> => {
    await page.evaluate(
      async (attribute, text) => {
        const chart = document.querySelector('big-society-gap');
        chart?.setAttribute(attribute, text);
        await chart?.updateComplete;
      },
      name,
      value,
    );
    return buttons(page);
  };
  await press(page, 'Lawrlwytho');
  assert.equal((await set('view', 'table')).length, 7);
  assert.deepEqual(await set('controls', 'table'), ['Dangos fel siart']);
  assert.deepEqual(await set('controls', 'none'), []);
  assert.deepEqual((await set('controls', 'download')).slice(0, 1), ['Lawrlwytho']);
  assert.deepEqual(await set('controls', 'embed'), ['Mewnosod']);
  await page.close();
});

test('files: Escape closes what is open, goes back to its button, and stops there', async () => {
  const page = await open('<big-society-gap></big-society-gap>');
  await press(page, 'Download');
  const outcome = await page.evaluate(() => {
    const root = document.body.firstElementChild?.shadowRoot;
    const keys: string[] = [];
    for (const type of ['keydown', 'keyup'])
      document.addEventListener(type, (event) => keys.push(`${type} ${(event as KeyboardEvent).key}`));
    const button = root?.querySelector<HTMLElement>('.files [role=group] button');
    button?.focus();
    for (let press = 0; press < 2; press += 1)
      for (const type of ['keydown', 'keyup'])
        root?.activeElement?.dispatchEvent(
          new KeyboardEvent(type, { key: 'Escape', bubbles: true, composed: true }),
        );
    return [root?.activeElement?.getAttribute('aria-expanded'), keys.join()];
  });
  assert.deepEqual(outcome, ['false', 'keydown Escape,keyup Escape']);
  await page.close();
});

test('files: where a sandbox saves nothing the text is there to copy', async () => {
  const { page, record } = await recordedPage(browser);
  const inner = `<!doctype html><body><big-society-gap></big-society-gap><script>${script ?? ''}</script><script>${files ?? ''}</script>`;
  await page.setContent(
    `<iframe sandbox="allow-scripts" srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
  );
  const frame = page.frames()[1];
  assert.ok(frame !== undefined);
  await frame.waitForFunction(() => document.body.firstElementChild?.shadowRoot?.querySelector('.files'));
  const [names, text, focused] = await frame.evaluate(() => {
    const root = document.body.firstElementChild?.shadowRoot;
    const group = [...(root?.querySelectorAll<HTMLElement>('.files button') ?? [])];
    group[0]?.click();
    group.find(({ innerText }) => innerText.includes('CSV'))?.click();
    return new Promise<readonly [string, string, boolean]>((resolve) => {
      setTimeout(() => {
        const area = root?.querySelector('textarea');
        resolve([
          group.map(({ innerText }) => innerText).join(),
          area?.value ?? '',
          root?.activeElement === area,
        ]);
      }, 100);
    });
  });
  assert.equal(names, 'Download,Embed,Picture to edit (SVG),Data (CSV),Citation,Copy,Copy');
  // A text area has one kind of line end.
  assert.equal(text, renderToCSV('gap').replaceAll('\r\n', '\n'));
  assert.equal(focused, true);
  assert.deepEqual(record.messages, []);
  await page.close();
});

test('files: a strict policy refuses nothing, and nothing is asked for', async () => {
  const { page, record } = await recordedPage(browser);
  await page.setRequestInterception(true);
  const bodies: Readonly<Record<string, string | undefined>> = {
    '/': `<!doctype html><link rel="icon" href="data:,"><script src="${FILES}" defer></script><script src="big-society.js" defer></script>${TAGS}`,
    '/big-society.js': script,
    [`/${FILES}`]: files,
  };
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    void request.respond({
      contentType: pathname === '/' ? 'text/html' : 'text/javascript',
      headers: {
        'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'none'; img-src data:",
      },
      body: bodies[pathname] ?? '',
    });
  });
  await page.goto('https://page.example/');
  await page.waitForFunction(
    () => document.querySelectorAll('big-society-balance')[0]?.shadowRoot?.querySelector('.files') !== null,
  );
  const type = await page.evaluate(
    async () => (await document.querySelector('big-society-gap')?.toPNG?.())?.type,
  );
  assert.equal(type, 'image/png');
  assert.deepEqual(record.messages, []);
  assert.deepEqual(record.requests.map((request) => request.replace('https://page.example', '')).sort(), [
    '/',
    `/${FILES}`,
    '/big-society.js',
  ]);
  await page.close();
});

test('files: of another version they say so and stay away', async () => {
  const { page, record } = await recordedPage(browser);
  await page.setContent('<big-society-gap></big-society-gap>');
  await page.addScriptTag({ content: script ?? '' });
  await page.addScriptTag({ content: (files ?? '').replaceAll('0.1.0', '9.9.9') });
  await page.waitForFunction(() =>
    document.querySelector('big-society-gap')?.shadowRoot?.querySelector('.controls'),
  );
  assert.deepEqual(await buttons(page), ['Show as table']);
  assert.match(record.messages.join(), /files are of version 9.9.9, the charts of 0.1.0/);
  await page.close();
});

test('files: loaded twice they give one button, in its style', async () => {
  const page = await open('<big-society-gap></big-society-gap>', [FILES, FILES]);
  assert.deepEqual(await buttons(page), ['Show as table', 'Download', 'Embed']);
  await press(page, 'Download');
  const [flow, sign] = await page.evaluate(() => {
    const root = document.body.firstElementChild?.shadowRoot;
    const [group, opener] = ['.files [role=group]', '.files [aria-controls]'].map((selector) =>
      root?.querySelector(selector),
    );
    return group && opener
      ? [getComputedStyle(group).flexWrap, getComputedStyle(opener, '::after').content]
      : [];
  });
  assert.equal(flow, 'wrap');
  assert.match(sign ?? '', /\u2212/);
  await page.close();
});

test('files: a drawing leaves the text that is being copied, and what is selected in it', async () => {
  const page = await open('<big-society-gap></big-society-gap>');
  const kept = await page.evaluate(async () => {
    const chart = document.querySelector('big-society-gap');
    const root = chart?.shadowRoot;
    const area = root?.querySelector('textarea');
    if (!chart || !root || !area) return [];
    for (const hidden of root.querySelectorAll('.files [hidden]')) hidden.removeAttribute('hidden');
    area.value = 'to copy';
    area.focus();
    area.setSelectionRange(3, 7);
    chart.highlight = ['gap-cuts-per-head'];
    await chart.updateComplete;
    return [root.activeElement === area, area.selectionStart, area.selectionEnd];
  });
  assert.deepEqual(kept, [true, 3, 7]);
  await page.close();
});

test('files: the module and the script of files understand each other', async () => {
  const { page, record } = await recordedPage(browser);
  const module = await readFile('build/dist/big-society.mjs', 'utf8');
  await page.setContent('<big-society-gap></big-society-gap>');
  await page.addScriptTag({ content: module, type: 'module' });
  await page.waitForFunction(() => customElements.get('big-society-gap'));
  await page.addScriptTag({ content: files ?? '' });
  const svg = await page.evaluate(() => document.querySelector('big-society-gap')?.toSVG?.());
  assert.equal(svg, renderToSVG('gap'));
  assert.deepEqual(record.messages, []);
  await page.close();
});
