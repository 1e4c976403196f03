// CKEditor 5, which Drupal has: what its "general HTML support" keeps of a chart, and what that draws.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { chromium, recordedPage } from '../pages/browser.js';
import { FOLDER } from './site.js';

const EDITOR = `${FOLDER}/node_modules/ckeditor5/dist/browser/ckeditor5.umd.js`;
const OWN =
  '<table><thead><tr><th>Measure</th><th>Deprived areas</th><th>Affluent areas</th></tr></thead><tbody><tr><th>Trust many neighbours</th><td>31%</td><td>57%</td></tr></tbody></table>';

/** What is allowed beside what the editor's plugins know. */
const ALLOWED = [
  { name: 'figure', attributes: true, classes: true },
  { name: 'big-society-gap', attributes: true },
];

/** What is used of the editor's script. */
interface Editor {
  setData(html: string): void;
  getData(): string;
  destroy(): Promise<unknown>;
}
interface Scripts {
  readonly ClassicEditor: { create(place: Element, settings: object): Promise<Editor> };
  readonly Essentials: unknown;
  readonly Paragraph: unknown;
  readonly Table: unknown;
  readonly GeneralHtmlSupport: unknown;
}
declare const CKEDITOR: Scripts;

let browser: Browser;
let editor: Page;
before(async () => {
  browser = await chromium();
  editor = await browser.newPage();
  await editor.addScriptTag({ path: EDITOR });
});
after(() => browser.close());

/** What the editor makes of some HTML. */
const saved = (html: string): Promise<string> =>
  editor.evaluate(
    async (written, allow) => {
      const { ClassicEditor, Essentials, Paragraph, Table, GeneralHtmlSupport } = CKEDITOR;
      const place = document.body.appendChild(document.createElement('div'));
      const made = await ClassicEditor.create(place, {
        licenseKey: 'GPL',
        plugins: [Essentials, Paragraph, Table, GeneralHtmlSupport],
        htmlSupport: { allow },
      });
      made.setData(written);
      const data = made.getData();
      await made.destroy();
      place.remove();
      return data;
    },
    html,
    ALLOWED,
  );

test('ckeditor: a tag is dropped even where it is listed, so that guides name the figure', async () => {
  assert.equal(await saved('<p>A</p><big-society-gap theme="dark"></big-society-gap>'), '<p>A</p>');
});

for (const [form, written, label] of [
  [
    'an empty figure',
    '<figure class="big-society-gap" data-theme="dark"></figure>',
    'Say neighbours pull together',
  ],
  [
    'a figure with a table',
    `<figure class="big-society-gap" data-theme="dark">${OWN}</figure>`,
    'Trust many neighbours',
  ],
] as const)
  test(`ckeditor: ${form} is kept where figures are allowed, and is drawn`, async () => {
    const { page, record } = await recordedPage(browser);
    await page.setContent(await saved(`<p>A</p>${written}<p>B</p>`));
    await page.addScriptTag({ path: 'build/dist/big-society.js' });
    await page.waitForFunction(() =>
      document.querySelector('big-society-gap[theme=dark]')?.shadowRoot?.querySelector('[part=row]'),
    );
    const seen = await page.$eval('big-society-gap', (chart) => ({
      label: chart.shadowRoot?.querySelector('[part=label]')?.textContent,
      tables: document.querySelectorAll('table').length - chart.querySelectorAll('table').length,
    }));
    assert.deepEqual(seen, { label, tables: 0 });
    assert.deepEqual(record.messages, []);
    await page.close();
  });
