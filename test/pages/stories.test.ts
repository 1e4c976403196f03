import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import test, { after, before } from 'node:test';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { OPTION_NAMES, OPTIONS } from '../../src/model/options.js';
import { CHART_NAMES, chromium, recordedPage } from './browser.js';
import { serve, type FileServer } from './server.js';

/** What Storybook says of a story once it is drawn and axe has looked at it. */
interface Report {
  readonly storyId: string;
  readonly status: string;
  readonly reporters: readonly {
    readonly type: string;
    readonly status: string;
    readonly result: { readonly violations?: readonly { readonly id: string }[] };
  }[];
}

/** A story, or the page with all stories of a chart and its attributes. */
interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
}

const FOLDER = 'build/storybook';
const CHART = CHART_NAMES.map((chart) => `big-society-${chart}`).join();

/** What every chart has a story of, and what it says where it draws no figure. */
const STATES: Readonly<Record<string, RegExp | null>> = {
  default: null,
  'own-choice': null,
  highlighted: null,
  'own-table': null,
  dark: null,
  narrow: null,
  empty: /^There is no figure/,
  loading: /^The figures are loading/,
  failed: /^There are no figures at this address/,
  'right-to-left': null,
  'in-a-slide': null,
};

// The tests are named after the stories, so the stories are built first.
await promisify(execFile)(process.execPath, ['scripts/storybook.mjs', 'build']);
const index = JSON.parse(await readFile(`${FOLDER}/index.json`, 'utf8')) as {
  readonly entries: Readonly<Record<string, Entry>>;
};
const idsOf = (type: Entry['type']): readonly string[] =>
  Object.values(index.entries).flatMap((entry) => (entry.type === type ? entry.id : []));

let browser: Browser;
let server: FileServer;
before(async () => {
  browser = await chromium();
  server = await serve(FOLDER);
});
after(async () => {
  await browser.close();
  await server.stop();
});

const addressOf = (id: string, mode: string): string =>
  `${server.address}iframe.html?id=${id}&viewMode=${mode}`;

test('stories: every chart has the same states', () => {
  assert.deepEqual(
    [...idsOf('story')].sort(),
    CHART_NAMES.flatMap((chart) => Object.keys(STATES).map((state) => `${chart}--${state}`)).sort(),
  );
});

for (const id of idsOf('story')) {
  test(`stories: ${id} is drawn, axe finds nothing and nothing is complained of`, async () => {
    const { page, record } = await recordedPage(browser);
    await page.goto(addressOf(id, 'story'));
    const handle = await page.waitForFunction(
      (storyId) => {
        const channel = Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__') as
          { last(event: string): readonly Report[] | undefined } | undefined;
        const report = channel?.last('storyFinished')?.[0];
        return report?.storyId === storyId ? report : null;
      },
      { timeout: 20_000 },
      id,
    );
    const report = await handle.jsonValue();
    const findings = report?.reporters.map(({ type, status, result }) => [
      type,
      status,
      result.violations?.map((violation) => violation.id),
    ]);
    assert.deepEqual([report?.status, findings], ['success', [['a11y', 'passed', []]]]);

    const state = id.split('--')[1] ?? '';
    const shown = await page.$eval(
      `#storybook-root :is(${CHART})`,
      async (chart, waits) => {
        if (!waits) await (chart as Element & { readonly updateComplete: Promise<void> }).updateComplete;
        const find = (part: string) => chart.shadowRoot?.querySelector(`[part=${part}]`) ?? null;
        return { figure: find('figure') !== null, message: find('message')?.textContent ?? '' };
      },
      state === 'loading',
    );
    const message = STATES[state] ?? null;
    assert.equal(shown.figure, message === null);
    assert.match(shown.message, message ?? /^$/);

    // To complain is what these show; the browser itself names the file that is not there.
    const expected = message === null ? /^$/ : /^warn: |Failed to load resource/;
    assert.deepEqual(
      record.messages.filter((message) => !expected.test(message)),
      [],
    );
    await page.close();
  });
}

for (const id of idsOf('docs')) {
  test(`stories: ${id} has a control for every attribute`, async () => {
    const { page } = await recordedPage(browser);
    await page.goto(addressOf(id, 'docs'));
    // A control that holds nothing yet is a button that sets it.
    const row = '.docblock-argstable tr:has(td:last-child :is([id^=control-], [id^=set-]))';
    await page.waitForFunction(
      (rows, names) => {
        const found = [...document.querySelectorAll(rows)].map((cells) => cells.firstChild?.textContent);
        return names.every((name) => found.includes(name));
      },
      { timeout: 20_000 },
      row,
      OPTION_NAMES.map((name) => OPTIONS[name].attribute),
    );
    await page.close();
  });
}
