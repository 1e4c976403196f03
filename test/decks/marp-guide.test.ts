// The guide to Marp, followed in an empty folder: its three forms.
import assert from 'node:assert/strict';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { chromium, recordedPage, type PageRecord } from '../pages/browser.js';
import { sheetsOf } from '../pages/paper.js';
import { fits, seesRows } from './charts.js';
import { folder, guide, write, type Folder } from './guide.js';

const { files, commands } = await guide('docs/marp.md');
const [start, install, html, pdf, images, steps, picture, pictureHtml, picturePdf] = commands;

let deck: Folder;
let browser: Browser;
before(async () => {
  deck = await folder();
  await write(files, deck.path);
  await Promise.all([start, picture].map((command) => deck.run(command ?? '')));
  await Promise.all([
    deck.run(`${html ?? ''} && ${steps ?? ''} && ${pictureHtml ?? ''}`),
    deck.run(pdf ?? ''),
    deck.run(picturePdf ?? ''),
  ]);
  browser = await chromium();
});
after(async () => {
  await browser.close();
  await deck.remove();
});

/** Opens what Marp wrote, as a file and without a network. */
async function open(file: string): Promise<{ page: Page; record: PageRecord }> {
  const { page, record } = await recordedPage(browser);
  await page.setOfflineMode(true);
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(pathToFileURL(path.join(deck.path, file)).href);
  return { page, record };
}

async function close(page: Page, record: PageRecord): Promise<void> {
  assert.deepEqual(record.messages, []);
  assert.deepEqual(
    record.requests.filter((request) => !/^(file|data):/.test(request)),
    [],
  );
  await page.close();
}

test('marp’s guide: its commands and files are the ones that are tested here', () => {
  assert.equal(commands.length, 9);
  assert.deepEqual(
    files.map(({ name }) => name),
    ['deck.md', 'steps.md', 'picture.md'],
  );
  assert.equal(install, 'npm install @marp-team/marp-cli');
  // The same as the one for the PDF, which is run.
  assert.equal(images, pdf?.replace('--pdf', '--images png'));
});

test('marp’s guide: a slide for each step, on the screen and in the PDF', async () => {
  const { page, record } = await open('deck.html');
  await seesRows(page, 1);
  await page.keyboard.press('ArrowRight');
  await seesRows(page, 2);
  for (const { smallest, over } of await fits(page, 'section')) {
    assert.ok(smallest >= 0.02, `text of ${smallest}`);
    assert.ok(over <= 0, `${over} pixels too large`);
  }
  await close(page, record);
  const sheets = await sheetsOf(path.join(deck.path, 'deck.pdf'));
  assert.deepEqual(
    sheets.map((sheet) => [sheet.includes('51%'), sheet.includes('55%')]),
    [
      [true, false],
      [true, true],
    ],
  );
});

test('marp’s guide: Marp’s own fragments reveal a row each', async () => {
  const { page, record } = await open('steps.html');
  await seesRows(page, 0);
  for (const [key, rows] of [
    ['ArrowRight', 1],
    ['ArrowRight', 2],
    ['ArrowLeft', 1],
  ] as const) {
    await page.keyboard.press(key);
    await seesRows(page, rows);
  }
  await close(page, record);
});

test('marp’s guide: where tags are off a picture with its words shows the same', async () => {
  const { page, record } = await open('picture.html');
  const image = await page.$eval('section img', async (element) => {
    await element.decode();
    const box = element.getBoundingClientRect();
    return { alt: element.alt, drawn: element.naturalWidth > 1000, fits: box.bottom <= innerHeight };
  });
  assert.match(image.alt, /27 points\.$/);
  assert.deepEqual([image.drawn, image.fits], [true, true]);
  await close(page, record);
  const [sheet = ''] = await sheetsOf(path.join(deck.path, 'picture.pdf'));
  for (const value of ['51%', '78%', '55%', '73%', 'Sources:']) assert.ok(sheet.includes(value), value);
});
