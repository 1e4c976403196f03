// The guide to Slidev, followed in an empty folder: with the short names, and without vite.config.ts.
import assert from 'node:assert/strict';
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import test, { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { chromium, recordedPage } from '../pages/browser.js';
import { sheetsOf } from '../pages/paper.js';
import { serve } from '../pages/server.js';
import { fits, seesRows } from './charts.js';
import { folder, guide, write, type Folder } from './guide.js';

const { files, commands } = await guide('docs/slidev.md');
const textOf = (name: string): string => files.find((file) => file.name === name)?.text ?? '';
const [start, pinned, install, places, picture, build, print] = commands;

let deck: Folder;
let browser: Browser;
before(async () => {
  deck = await folder();
  for (const command of [start, pinned, places]) await deck.run(command ?? '');
  await copyFile(
    'examples/slidev/components/SocietyChart.vue',
    path.join(deck.path, 'components/SocietyChart.vue'),
  );
  await write(
    files.filter(({ name }) => /^(setup|style|slides)\b/.test(name)),
    deck.path,
  );
  for (const command of [picture, build, print]) await deck.run(command ?? '');
  browser = await chromium();
});
after(async () => {
  await browser.close();
  await deck.remove();
});

test('slidev’s guide: its commands and files are the ones that are tested here', async () => {
  assert.equal(commands.length, 7);
  assert.equal(files.length, 4);
  const { devDependencies, overrides } = JSON.parse(
    await readFile('test/decks/package.json', 'utf8'),
  ) as Readonly<Record<'devDependencies' | 'overrides', Readonly<Record<string, string>>>>;
  assert.equal(
    install,
    `npm install @slidev/cli@${devDependencies['@slidev/cli'] ?? ''} @slidev/theme-default playwright-chromium`,
  );
  const held = [...(pinned ?? '').matchAll(/overrides\[([\w.-]+)\]=([\d.]+)/g)];
  assert.equal(held.length, 2);
  for (const [, name = '', version] of held) assert.equal(overrides[name], version);
});

test('slidev’s guide: the example is made of the same files', async () => {
  // But for comments and line ends.
  const bare = (text: string): string =>
    text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '').replace(/[\s,]+/g, '');
  for (const name of ['setup/main.ts', 'style.css', 'vite.config.ts']) {
    const example = await readFile(`examples/slidev/${name}`, 'utf8');
    assert.ok(bare(example).includes(bare(textOf(name))), name);
  }
});

test('slidev’s guide: the deck shows its charts and its picture, and asks for nothing elsewhere', async () => {
  const server = await serve(path.join(deck.path, 'dist'));
  const { page, record } = await recordedPage(browser);
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(server.address);
  await seesRows(page, 1);
  for (const rows of [0, 1, 2, 3]) {
    await page.keyboard.press('ArrowRight');
    await seesRows(page, rows);
  }
  const [fit] = await fits(page, '.slidev-page');
  assert.ok(fit && fit.smallest >= 0.02 && fit.over <= 0, JSON.stringify(fit));
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('img[src$="gap.svg"]', { visible: true });
  const image = await page.$eval('img[src$="gap.svg"]', async (picture) => {
    await picture.decode();
    const box = picture.getBoundingClientRect();
    return { alt: picture.alt, drawn: picture.naturalWidth > 1000, fits: box.bottom <= innerHeight };
  });
  assert.match(image.alt, /27 points\.$/);
  assert.deepEqual([image.drawn, image.fits], [true, true]);
  assert.deepEqual(record.messages, []);
  assert.deepEqual(
    record.requests.filter((request) => !request.startsWith(server.address) && !request.startsWith('data:')),
    [],
  );
  await page.close();
  await server.stop();
});

test('slidev’s guide: the PDF has a page a slide, with all rows', async () => {
  const sheets = await sheetsOf(path.join(deck.path, 'slides-export.pdf'));
  assert.equal(sheets.length, 3);
  assert.match(sheets[0] ?? '', /17 goals/);
  for (const value of ['51%', '78%', '27%', '52%', '55%', '73%'])
    assert.ok(sheets[1]?.includes(value), value);
});
