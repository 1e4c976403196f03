// On paper: all values and evidence, dark on white, the addresses of the sources, nothing to press.
import assert from 'node:assert/strict';
import { mkdir, readdir, rm } from 'node:fs/promises';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { CHART_NAMES, chromium } from './browser.js';
import { COLOUR_CONDITIONS, drawn, EVERY_CHART, openPage } from './conditions.js';
import { inner } from './inner-css.js';
import { picture, pointsOf, print, shareOf, sheetsOf, SHEET } from './paper.js';

const FOLDER = 'test/output';

/** Everything that says something, but what is for the ear only or says it again for another arrangement. */
const WORDS = {
  chart:
    '.title, .subheading, .note, .summary, .key li, .unit, .other, .label, .difference, .name, .value text, .steps, ' +
    '.where, .finding, .caution, .headline, .reason-summary, .bar-label, .section-title, .direction, ' +
    '.findings li > p:first-child, .notes p, .sources p',
  table: '.title, .subheading, .note, .summary, thead th, tbody th, td, .notes p, .sources p',
};

/** What belongs together on a sheet. */
const ROWS = '.row, .reason, .change, .verdict, .findings li, tbody tr, .foot .notes p';

type View = keyof typeof WORDS;

let browser: Browser;
before(async () => {
  browser = await chromium();
  await mkdir(FOLDER, { recursive: true });
  // A shorter chart leaves no sheets of a longer one behind.
  for (const file of await readdir(FOLDER)) if (file.startsWith('print-')) await rm(`${FOLDER}/${file}`);
});
after(() => browser.close());

const tag = (chart: string, view: View, theme: string): string =>
  `<big-society-${chart} view="${view}" theme="${theme}"></big-society-${chart}>`;

const open = (chart: string, view: View, theme: 'light' | 'dark' = 'light'): Promise<Page> =>
  openPage(browser, tag(chart, view, theme), { ...COLOUR_CONDITIONS[theme], width: 2560 });

/** Words as they can be compared: a line may end, and break a word, anywhere. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u2010-]/g, '');

/** The texts of a chart, row by row; those that stand in no row are rows of their own. */
const rowsOf = async (page: Page, view: View): Promise<readonly (readonly string[])[]> => {
  const rows = await page.$$eval(
    EVERY_CHART,
    ([chart], words, row) => {
      const textOf = (element: Element): string => {
        const copy = element.cloneNode(true) as Element;
        for (const other of copy.querySelectorAll('.ear, .printed, .opener')) other.remove();
        // A dot parts an address from the button after it.
        return copy.textContent.replace(/[\s·]*$/, '');
      };
      const all = (root: ParentNode | null | undefined, selector: string): readonly Element[] => [
        ...(root?.querySelectorAll(selector) ?? []),
      ];
      const alone = all(chart?.shadowRoot, words).filter((element) => element.closest(row) === null);
      const groups = all(chart?.shadowRoot, row).map((group) => all(group, words));
      return [...groups, ...alone.map((element) => [element])].map((group) => group.map(textOf));
    },
    inner(WORDS[view]),
    ROWS,
  );
  return rows.map((texts) => texts.map(plain).filter((text) => text !== ''));
};

const addressesOf = (page: Page): Promise<readonly string[]> =>
  page.$$eval(EVERY_CHART, ([chart]) =>
    [...(chart?.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.sources .link') ?? [])].map(
      (link) => link.getAttribute('href') ?? '',
    ),
  );

/** How many sheets would hold a chart, were there no rows to keep whole. */
async function leastSheets(chart: string, view: View): Promise<number> {
  const conditions = { media: 'print', width: Math.round(SHEET.width) };
  const page = await openPage(browser, tag(chart, view, 'auto'), conditions);
  const height = await page.$eval(EVERY_CHART, (element) => element.getBoundingClientRect().height);
  await page.close();
  return Math.ceil(height / SHEET.height);
}

/** Shapes that are drawn where a colour of ours is seen on paper. */
const isRust = (red: number, green: number, blue: number): boolean => red > 190 && green < 130 && blue < 90;
/** White, or the shade of what opens. */
const isLight = (red: number, green: number, blue: number): boolean => Math.min(red, green, blue) > 240;
/** As fine as the points of a sheet are, even black letters are not quite black. */
const isDark = (red: number, green: number, blue: number): boolean => Math.max(red, green, blue) < 150;

/** Fails where a sheet is not dark on white. */
async function isDarkOnWhite(file: string, hasMarks: boolean): Promise<void> {
  const sheets = await pointsOf(file);
  for (const [index, points] of sheets.entries()) {
    const sheet = `${file}, sheet ${index + 1}`;
    assert.deepEqual([...points.subarray(0, 3)], [255, 255, 255], `${sheet} is not white`);
    assert.ok(shareOf(points, isLight) > 0.6, `${sheet} is not light`);
    const dark = shareOf(points, isDark);
    assert.ok(dark > 0.001 && dark < 0.2, `${sheet}: ${dark} of it is dark`);
  }
  if (hasMarks)
    assert.ok(
      sheets.some((points) => shareOf(points, isRust) > 0.001),
      `${file}: no colour`,
    );
}

for (const chart of CHART_NAMES)
  for (const view of ['chart', 'table'] as const)
    for (const scheme of ['light', 'dark'] as const)
      test(`print: ${chart}, as a ${view}, from a ${scheme} page`, async () => {
        const page = await open(chart, view, scheme);
        const rows = await rowsOf(page, view);
        const addresses = await addressesOf(page);
        const file = `${FOLDER}/print-${chart}-${view}-${scheme}.pdf`;
        await print(page, file);
        await page.close();
        const sheets = await sheetsOf(file);
        const printed = sheets.map(plain);
        const all = printed.join('');
        assert.ok(rows.flat().length > 40);
        assert.deepEqual(
          rows.filter((texts) => !printed.some((sheet) => texts.every((text) => sheet.includes(text)))),
          [],
          'missing, or cut in two by the end of a sheet',
        );
        assert.ok(addresses.length > 5);
        for (const address of addresses) assert.ok(all.includes(plain(address)), address);
        assert.doesNotMatch(sheets.join(), /Details|Show as|More evidence|↕/);
        await picture(file);
        await isDarkOnWhite(file, view === 'chart');
        // The reasons are so high that most have a sheet of their own.
        if (chart !== 'failures') assert.equal(sheets.length, await leastSheets(chart, view));
      });

test('print: the further evidence is all there although it is closed', async () => {
  const page = await open('failures', 'chart');
  const closed = await page.$$eval(EVERY_CHART, ([chart]) =>
    [...(chart?.shadowRoot?.querySelectorAll('.pieces[hidden] .finding') ?? [])].map((finding) =>
      [...finding.childNodes]
        .filter((node) => (node instanceof Element ? !node.matches('.ear') : node instanceof Text))
        .map((node) => node.textContent)
        .join(''),
    ),
  );
  const file = `${FOLDER}/print-failures-closed.pdf`;
  await print(page, file);
  const all = (await sheetsOf(file)).map(plain).join('');
  assert.equal(closed.length, 16);
  for (const finding of closed) assert.ok(all.includes(plain(finding)), finding);
  await page.close();
});

test('print: each sheet of a long table names its columns', async () => {
  const page = await open('failures', 'table');
  const names = await page.$$eval(EVERY_CHART, ([chart]) =>
    [...(chart?.shadowRoot?.querySelectorAll('thead th') ?? [])].map((head) => head.textContent.trim()),
  );
  const file = `${FOLDER}/print-failures-heads.pdf`;
  await print(page, file);
  const sheets = (await sheetsOf(file)).map(plain).filter((sheet) => /audit|evidence/.test(sheet));
  assert.ok(sheets.length > 2);
  const [last] = sheets.slice(-1);
  for (const sheet of sheets)
    if (sheet !== last) for (const name of names) assert.ok(sheet.includes(plain(name)), name);
  await page.close();
});

test('print: what a reader has opened is printed open', async () => {
  const page = await open('gap', 'chart');
  await page.$$eval(EVERY_CHART, ([chart]) => {
    chart?.shadowRoot?.querySelector<HTMLElement>('.opener')?.click();
  });
  await drawn(page);
  const file = `${FOLDER}/print-gap-open.pdf`;
  await print(page, file);
  const all = (await sheetsOf(file)).map(plain).join('');
  for (const text of ['Population', 'Period', 'not stated']) assert.ok(all.includes(plain(text)), text);
  await page.close();
});
