// The page of the guide to slides, which drives a chart by hand.
import assert from 'node:assert/strict';
import test from 'node:test';
import { chromium, recordedPage } from '../pages/browser.js';
import { snippetsIn, snippetWith } from '../pages/snippets.js';
import { folderAsIn } from './folder.js';
import { rowsSeen } from './slide.js';

const GUIDE = 'docs/slides.md';

test('slides: the guide’s page reveals a chart by hand', async () => {
  const [browser, folder] = await Promise.all([
    chromium(),
    folderAsIn('docs/impress.md', 'examples/impress/index.html'),
  ]);
  try {
    const { page, record } = await recordedPage(browser);
    await page.goto(await folder.write('hand.html', snippetWith('html', '<!doctype html>', GUIDE)));
    const untilTitle = (title: string): Promise<unknown> =>
      page.waitForFunction((text) => document.title === text, { timeout: 5000 }, title);
    await untilTitle('0 of 9');
    await page.keyboard.press('ArrowRight');
    await untilTitle('1 of 9');
    assert.equal(await rowsSeen(page, 'big-society-gap'), 1);
    await page.keyboard.press('ArrowLeft');
    await untilTitle('0 of 9');
    assert.equal(await rowsSeen(page, 'big-society-gap'), 0);
    assert.deepEqual(record.messages, []);
  } finally {
    await browser.close();
    await folder.remove();
  }
});

test('slides: the size and the attributes of the guide are those of the decks', () => {
  const [preset = ''] = snippetsIn('css', GUIDE);
  const plain = (text: string): string => text.replace(/\s+/g, ' ');
  const attributes = /figures="[^"]+"/.exec(snippetWith('html', 'heading=""', GUIDE))?.[0] ?? 'none';
  for (const guide of ['docs/reveal.md', 'docs/impress.md']) {
    const deck = plain(snippetWith('html', '<!doctype html>', guide));
    assert.ok(deck.includes(plain(preset)), guide);
    assert.ok(deck.includes(attributes), guide);
  }
});
