import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { GAP_FIXTURES } from '../fixtures/gap.js';
import { OTHER_FIXTURES } from '../fixtures/others.js';
import { OWN_FIXTURES, ownHtml } from '../fixtures/own-tables.js';
import { CHART_NAMES, chromium, type CHARTS } from './browser.js';
import { nodesOf, readTree, tidy, writeTree, type TreeNode } from './tree.js';

// What assistive technology gets of every state, in words: `npm run golden` writes the files anew.
const FOLDER = 'test/golden';

/** Nothing is there. */
const NOWHERE = 'https://page.example/nothing.json';

/** A chart and what is done with it before its tree is read. */
interface State {
  readonly chart: keyof typeof CHARTS;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly data?: unknown;
  /** What stands between its tags. */
  readonly inside?: string;
  /** Language of what stands around it. */
  readonly lang?: string;
  /** Selectors of the buttons that are pressed, one after another. */
  readonly press?: readonly string[];
}

const FIRST_DETAIL = 'button[data-open]:not([data-open^=more-])';
const FIRST_IN_MORE = ['button[data-open^=more-]', 'div[data-open^=more-] button[data-open]'];

const whole: unknown = JSON.parse(await readFile('build/dist/data/big-society.json', 'utf8'));

const states: readonly State[] = [
  ...GAP_FIXTURES.map((fixture) => ({ chart: 'gap' as const, ...fixture })),
  ...OTHER_FIXTURES.map((fixture) => ({ ...fixture, data: fixture.whole ? whole : undefined })),
  ...OWN_FIXTURES.map((fixture) => ({
    chart: fixture.chart,
    name: fixture.name,
    attributes: {},
    inside: ownHtml(fixture),
  })),
  ...CHART_NAMES.flatMap((chart): readonly State[] => [
    {
      chart,
      name: 'detail-open',
      attributes: {},
      press: [FIRST_DETAIL, ...(chart === 'failures' ? FIRST_IN_MORE : [])],
    },
    { chart, name: 'welsh', attributes: {}, lang: 'cy' },
  ]),
  { chart: 'gap', name: 'file-missing', attributes: { src: NOWHERE } },
  { chart: 'gap', name: 'table-sorted', attributes: { view: 'table' }, press: ['button[data-sort="2"]'] },
];

/** List items of each chart: rows; of the key, bars of the leads, or findings; sources. */
const ITEMS = { gap: 9 + 2 + 6, failures: 5 + (2 + 2 + 3) + 24, balance: 11 + 3 + 14 };

/**
 * Names that are given to two buttons: that of a fixture whose rows differ in nothing but their values.
 */
const SHARED = new Set([
  'Details: Say that the people who live in their neighbourhood pull together to improve the place where they live, say that the people who live in their neighbourhood pull together to improve the place where they live',
]);

/** Those of them that a tree had. */
const found = new Set<string>();

let browser: Browser;
before(async () => {
  browser = await chromium();
  await mkdir(FOLDER, { recursive: true });
});
after(() => browser.close());

const addScript = (page: Page, file: string): Promise<unknown> =>
  page.addScriptTag({ url: pathToFileURL(path.resolve('build/dist', file)).href });

/** Answers what stands nowhere as a server does that has no such file. */
async function answerNowhere(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url() === NOWHERE
      ? request.respond({ status: 404, headers: { 'access-control-allow-origin': '*' } })
      : request.continue());
  });
}

/** Draws a state into an empty page and presses its buttons. */
async function draw(
  page: Page,
  { chart, attributes, data, inside = '', lang, press = [] }: State,
): Promise<void> {
  if (attributes['src'] === NOWHERE) await answerNowhere(page);
  await page.goto(pathToFileURL(path.resolve('test/fixtures/empty.html')).href);
  await addScript(page, 'big-society.js');
  if (lang !== undefined) await addScript(page, `big-society.${lang}.js`);
  await page.evaluate(
    async (drawn) => {
      const element = document.createElement(`big-society-${drawn.chart}`);
      for (const [attribute, value] of Object.entries(drawn.attributes))
        element.setAttribute(attribute, value);
      if (drawn.data !== undefined) element.data = drawn.data;
      element.innerHTML = drawn.inside;
      const around = document.createElement('div');
      around.lang = drawn.lang;
      around.append(element);
      document.body.append(around);
      await element.updateComplete;
      for (const selector of drawn.press) {
        const button = element.shadowRoot?.querySelector<HTMLElement>(selector);
        if (!button) throw new Error(`There is no ${selector}.`);
        button.click();
        await element.updateComplete;
      }
    },
    { chart, attributes, data, inside, lang: lang ?? '', press },
  );
}

/** Texts that follow themselves: a value told twice, two full stops. */
function repeatedTexts(tree: TreeNode): readonly string[] {
  const texts = nodesOf(tree)
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => tidy(name))
    .filter((text) => text !== '');
  return texts.filter((text, index) => text === texts[index - 1]);
}

/** Names that more than one button has. */
function sharedNames(tree: TreeNode): readonly string[] {
  const names = nodesOf(tree)
    .filter(({ role }) => role === 'button')
    .map(({ name }) => tidy(name));
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** Marks are for the eye. */
function checkMarks(tree: TreeNode): void {
  const roles = nodesOf(tree).map(({ role }) => role);
  assert.deepEqual(
    roles.filter((role) => /^(image|img|graphics|svg)/i.test(role)),
    [],
    'a mark is exposed',
  );
}

/** What no tree may say. */
function checkWords(tree: TreeNode, text: string): void {
  const unnamed = nodesOf(tree).filter(
    ({ role, name }) => ['link', 'button'].includes(role) && name.trim() === '',
  );
  assert.deepEqual(unnamed, [], 'a link or a button has no name');
  assert.deepEqual(repeatedTexts(tree), [], 'a text is told twice');
  assert.doesNotMatch(text, /undefined|NaN/);
  const shared = sharedNames(tree);
  for (const name of shared) found.add(name);
  assert.deepEqual(
    shared.filter((name) => !SHARED.has(name)),
    [],
    'two buttons have one name',
  );
}

for (const state of states) {
  const name = `${state.chart}-${state.name}`;
  test(`the accessibility tree tells the whole chart, and shows no mark: ${name}`, async () => {
    const page = await browser.newPage();
    try {
      await draw(page, state);
      const tree = await readTree(await page.createCDPSession());
      checkMarks(tree);
      const text = writeTree(tree);
      const file = `${FOLDER}/${name}.tree.txt`;
      if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, text);
      checkWords(tree, text);
      if (state.name === 'default')
        assert.equal(nodesOf(tree).filter(({ role }) => role === 'listitem').length, ITEMS[state.chart]);
      assert.equal(text, await readFile(file, 'utf8'));
    } finally {
      await page.close();
    }
  });
}

test('no accessibility tree is left of a state that is gone', async () => {
  const expected = states.map(({ chart, name }) => `${chart}-${name}.tree.txt`).sort();
  assert.deepEqual((await readdir(FOLDER)).filter((file) => file.endsWith('.tree.txt')).sort(), expected);
});

test('no name of two buttons is excused that is a name of one', () => {
  assert.deepEqual([...found].sort(), [...SHARED].sort());
});
