// Hostile texts in the addresses of pages, in the fields of the embed builder and in the code that it writes.
import assert from 'node:assert/strict';
import test from 'node:test';
import { parseFragment } from 'parse5';
import type { Page } from 'puppeteer-core';
import { readAddress } from '../../src/embed/address.js';
import { OPTION_NAMES, OPTIONS } from '../../src/model/options.js';
import { MARK } from '../fixtures/hostile-marks.js';
import { HOSTILE_TEXTS, SHORT_TEXTS } from '../fixtures/hostile-texts.js';
import { holdInert, kindsOf, piecesOf } from '../node/inert.js';
import { recordedPage, type PageRecord } from './browser.js';
import { browser, openBuilder, pasted, site } from './builder.js';

const ATTRIBUTES = OPTION_NAMES.map((name) => OPTIONS[name].attribute);

/** What pages read of their address. */
const PARAMETERS = [...ATTRIBUTES, 'lang', 'size', 'compact', 'id', 'childId', 'form', 'table', 'scripts'];

/** Texts for an address, few enough that a server reads all of it. */
const TEXTS = SHORT_TEXTS.filter(({ length }) => length < 200);

/** An address with texts in all parameters, each with another one at each turn. */
function queryOf(turn: number): string {
  const text = (index: number): string => TEXTS[(turn * PARAMETERS.length + index) % TEXTS.length] ?? '';
  const said = PARAMETERS.map((name, index) => [name, text(index)]);
  // What chooses rows leaves none, and so nothing to be seen of the other texts.
  const choosing = turn % 2 === 0 ? ['src', 'for', 'figures', 'show', 'size'] : [];
  const query = new URLSearchParams(said.filter(([name = '']) => !choosing.includes(name)));
  return `${query.toString()}#?secret=${encodeURIComponent(text(0).replace(/\p{Cs}/gu, ''))}`;
}

/** Opens a page that tells of dialogs too. */
async function watched(): Promise<{ readonly page: Page; readonly record: PageRecord }> {
  const { page, record } = await recordedPage(browser);
  page.on('dialog', (dialog) => {
    record.messages.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, record };
}

/** Holds that nothing ran, and that nothing was asked for but files of the site. */
async function holdQuiet(page: Page, record: PageRecord, where: string): Promise<void> {
  assert.equal(await page.evaluate('window.harmed'), undefined, where);
  // Warnings name what is not allowed, and what src does not find.
  const faults = record.messages.filter((message) => !/^warn|404 \(Not Found\)|URL scheme/.test(message));
  assert.deepEqual(faults, [], where);
  const own = /^(data:font|about:)/;
  assert.deepEqual(
    record.requests.filter(
      (url) => !url.startsWith(site.address) && !own.test(url) && !url.startsWith('data:,'),
    ),
    [],
    where,
  );
  assert.deepEqual(
    record.requests.filter((url) => URL.canParse(url) && new URL(url).pathname === MARK),
    [],
    where,
  );
}

test('hostile: an address of a chart gives known attributes and figures of its own server alone', () => {
  for (const text of HOSTILE_TEXTS) {
    const url = new URL('https://example.org/charts/embed.html');
    for (const name of [...PARAMETERS, 'chart', 'onclick', 'style', 'class', text])
      url.searchParams.set(name, text);
    url.hash = `?secret=${text}`;
    const { tag, attributes, size, names } = readAddress(url, ATTRIBUTES);
    assert.equal(tag, null);
    for (const [name, value] of attributes) {
      assert.ok(ATTRIBUTES.includes(name), name);
      if (name === 'src') assert.equal(new URL(value, url).origin, url.origin);
    }
    assert.ok(size === null || (size >= 10 && size <= 96));
    assert.match(names.secret ?? '', /^\w*$/);
  }
});

for (const [name, path, chart] of [
  ['the page for frames', 'dist/embed.html?chart=', 'main > * > *'],
  ['the page of a chart', '', '[data-chart] > *'],
] as const)
  test(`hostile: ${name} takes nothing in its address for more than a text`, async () => {
    const turns = Math.ceil(TEXTS.length / PARAMETERS.length);
    for (let turn = 0; turn < turns; turn += 1) {
      const { page, record } = await watched();
      const wanted = ['gap', 'failures', 'balance'][turn % 3] ?? '';
      const query = queryOf(turn);
      const address = path === '' ? `${wanted}.html?${query}` : `${path}${wanted}&${query}`;
      await page.goto(`${site.address}${address}`, { waitUntil: 'load' });
      await page.waitForFunction(
        (selector) =>
          document.querySelector(selector)?.shadowRoot?.querySelector('[part=figure], [part=message]'),
        {},
        chart,
      );
      await holdQuiet(page, record, query);
      await page.close();
    }
  });

/** The fields of the builder that hold any text. */
const FIELDS = ['heading', 'subheading', 'note'];

/** The forms of its code. */
const FORMS = ['tag', 'figure', 'frame', 'wordpress', 'link', 'html'];

/** In the page of the builder: writes each text into its fields, and gives the codes of a form. */
async function writeAll(
  form: string,
  fields: readonly string[],
  texts: readonly string[],
): Promise<readonly string[]> {
  const code = document.querySelector<HTMLTextAreaElement>('#code');
  const radio = document.querySelector<HTMLInputElement>(`[name=form][value=${form}]`);
  if (code === null || radio === null) throw new Error('no builder');
  radio.checked = true;
  const codes: string[] = [];
  for (const text of texts) {
    for (const name of fields) {
      const field = document.querySelector<HTMLInputElement>(`[name=${name}]`);
      if (field !== null) field.value = text;
    }
    code.value = '';
    radio.dispatchEvent(new Event('input', { bubbles: true }));
    while (code.value === '') await new Promise((resolve) => setTimeout(resolve));
    codes.push(code.value);
  }
  return codes;
}

test('hostile: the builder shows and writes such texts as texts, in every form of the code', async () => {
  const page = await openBuilder('?figures=gap-cuts-per-head');
  const record: PageRecord = { messages: [], requests: [] };
  page.on('console', (message) => record.messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => record.messages.push(`error: ${String(error)}`));
  page.on('request', (request) => record.requests.push(request.url()));
  const codes: Record<string, string[]> = {};
  // One way leads from the fields to all forms: each text goes through one of them, and all through each in Node.
  for (const [turn, form] of FORMS.entries())
    codes[form] = [
      ...(await page.evaluate(writeAll, form, FIELDS, [
        'plain words',
        ...TEXTS.filter((_, index) => index % FORMS.length === turn),
      ])),
    ];
  await holdQuiet(page, record, 'builder');
  await page.close();
  for (const form of ['tag', 'figure', 'frame', 'html'] as const) {
    const plain = codes[form]?.[0] ?? '';
    const known = kindsOf(piecesOf(plain));
    for (const code of codes[form] ?? []) holdInert(piecesOf(code), known, code);
  }
  for (const code of codes['wordpress'] ?? []) {
    const nodes = parseFragment(code).childNodes;
    assert.deepEqual(
      nodes.map(({ nodeName }) => nodeName),
      ['#comment'],
      code,
    );
    assert.doesNotMatch(code.slice(4, -3), /--/);
    JSON.parse(/\{.*\}/s.exec(code)?.[0] ?? '');
  }
  for (const code of codes['link'] ?? [])
    assert.ok(code.startsWith(`${site.address}gap.html?figures=gap-cuts-per-head&heading=`), code);
  await holdPasted([...(codes['tag'] ?? []), ...(codes['figure'] ?? [])]);
  await holdPasted(codes['html'] ?? []);
  await holdPasted(codes['frame']?.slice(0, 12) ?? []);
});

/** Pastes codes into a fresh page, with the scripts of the first alone. */
async function holdPasted(codes: readonly string[]): Promise<void> {
  const [first = '', ...others] = codes;
  const rest = others.map((code) => code.replace(/<script src="[^"]*" defer><\/script>\n?/g, ''));
  const article = await pasted([first, ...rest].join('\n').replaceAll(' loading="lazy"', ''));
  await article.waitForFunction(
    () =>
      document.readyState === 'complete' &&
      [...document.querySelectorAll('big-society-gap')].every((chart) =>
        chart.shadowRoot?.querySelector('[part=figure], [part=message]'),
      ),
  );
  for (const frame of article.frames()) assert.equal(await frame.evaluate('window.harmed'), undefined);
  assert.equal(await article.$('img, [onerror], [onload], [onfocus]'), null);
  const asked = await article.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(site.address)),
    [],
  );
  await article.close();
}
