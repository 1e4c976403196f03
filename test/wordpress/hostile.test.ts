// Hostile texts in all that the plugin takes from people who may not write any HTML.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { blockCode } from '../../src/embed/code.js';
import { OPTION_NAMES, OPTIONS } from '../../src/model/options.js';
import { MARK } from '../fixtures/hostile-marks.js';
import { SHORT_TEXTS } from '../fixtures/hostile-texts.js';
import { chromium, recordedPage } from '../pages/browser.js';
import { publish, startWithPlugin } from './plugin.js';
import type { Site } from './site.js';

let site: Site;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([startWithPlugin(), chromium()]);
});
after(async () => {
  await browser.close();
  await site.stop();
});

const NAMES = [...OPTION_NAMES.map((name) => OPTIONS[name].attribute), 'lang', 'size', 'class', 'id'];

/** A text between quotation marks of HTML. */
const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** All attributes with a text; with one known figure, so that its words are drawn, or with a text there too. */
const attributesOf = (text: string, isDrawn: boolean): readonly (readonly [string, string])[] =>
  NAMES.filter((name) => !isDrawn || !['src', 'for', 'show'].includes(name)).map((name) => [
    name,
    isDrawn && name === 'figures' ? 'gap-cuts-per-head' : text,
  ]);

const written = (text: string, isDrawn: boolean, prefix = ''): string =>
  attributesOf(text, isDrawn)
    .map(([name, value]) => ` ${prefix}${name}="${quoted(value)}"`)
    .join('');

/** Each form that the plugin takes, with a text in all of its attributes. */
const FORMS: Readonly<Record<string, (text: string, isDrawn: boolean) => string>> = {
  blocks: (text, isDrawn) => blockCode('gap', attributesOf(text, isDrawn)),
  'shortcodes, as people would quote': (text, isDrawn) => `[big-society-gap${written(text, isDrawn)}]`,
  'shortcodes, as they stand': (text) =>
    `[big-society-gap figures=gap-cuts-per-head heading='${text}' note="${text}" src=${text}]`,
  tags: (text, isDrawn) => `<big-society-gap${written(text, isDrawn)}></big-society-gap>`,
  'tags, as they stand': (text) =>
    `<bs-gap figures=gap-cuts-per-head heading='${text}' note="${text}" lang=${text}></bs-gap>`,
  figures: (text, isDrawn) =>
    `<figure class="big-society-gap" lang="${quoted(text)}"${written(text, isDrawn, 'data-')}></figure>`,
};

for (const [form, write] of Object.entries(FORMS))
  test(`hostile: ${form} of a contributor run nothing and ask for nothing`, async () => {
    const texts = SHORT_TEXTS.flatMap((text, index) => write(text, index % 4 !== 0));
    const post = await publish(site, 'contributor', texts.join('\n\n'));
    const { page, record } = await recordedPage(browser);
    page.on('dialog', (dialog) => {
      record.messages.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(`${site.address}/?p=${post}`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('big-society-gap, bs-gap')].every((chart) =>
        chart.shadowRoot?.querySelector('[part=figure], [part=message]'),
      ),
    );
    const found = await page.evaluate(() => {
      const charts = [...document.querySelectorAll('big-society-gap, bs-gap')];
      const harmful = ({ name }: Attr): boolean => /^on|^src$/.test(name);
      return {
        charts: charts.length,
        // An element of that name is none that ran.
        harmed: Reflect.get(window, 'harmed') === 1,
        harmful: charts.flatMap((chart) =>
          [...chart.attributes].filter(harmful).map(({ name, value }) => `${name}=${value}`),
        ),
      };
    });
    assert.equal(found.harmed, false);
    assert.deepEqual(found.harmful, []);
    // Texts that close their own quotation marks end what they stand in.
    assert.ok(found.charts > 200, String(found.charts));
    assert.deepEqual(
      record.messages.filter((message) => !/^warn|404 \(Not Found\)/.test(message)),
      [],
    );
    const asked = record.requests.filter((url) => !/^(data:|blob:)/.test(url)).map((url) => new URL(url));
    // Out of its quotation marks a text may be an image, which WordPress lets contributors show.
    const isMarked = ({ pathname }: URL): boolean => pathname === MARK && !form.includes('as they stand');
    assert.deepEqual(
      asked.filter((url) => url.origin !== site.address || isMarked(url)),
      [],
    );
    await page.close();
  });

test('hostile: PHP complains of nothing', async () => {
  assert.equal(await site.run("echo @file_get_contents(WP_CONTENT_DIR . '/debug.log');"), '');
});
