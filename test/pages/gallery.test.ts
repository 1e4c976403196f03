import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import test from 'node:test';
import { CHARTS, chromium, drawnRows, recordedPage } from './browser.js';

/** Starts the gallery's server; resolves with its address once it says so. */
async function start(): Promise<{ address: string; stop: () => void }> {
  const server = spawn(process.execPath, ['scripts/start.mjs'], { env: { ...process.env, PORT: '8765' } });
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    server.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      const found = /Open (http:\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    server.on('exit', () => {
      reject(new Error(`the server ended: ${output}`));
    });
  });
  return { address, stop: () => server.kill() };
}

test('the gallery shows an article with the charts four times: two widths, light and dark, and says nothing', async () => {
  const { address, stop } = await start();
  const browser = await chromium();
  try {
    const { page, record } = await recordedPage(browser);
    await page.goto(new URL('/stories/', address).href);
    // The balance, the reasons, the gap, one reason alone.
    const article = [CHARTS.balance, CHARTS.failures, CHARTS.gap, 1];
    await page.waitForFunction(() => document.querySelectorAll('article').length === 4);
    assert.deepEqual(await drawnRows(page), [...article, ...article, ...article, ...article]);
    const grounds = await page.evaluate(() =>
      [...document.querySelectorAll('big-society-gap')].map((chart) => {
        const frame = chart.shadowRoot?.querySelector('.frame');
        return frame ? [frame.clientWidth, getComputedStyle(frame).backgroundColor] : [];
      }),
    );
    assert.deepEqual(grounds, [
      [720, 'rgb(255, 255, 255)'],
      [320, 'rgb(255, 255, 255)'],
      [720, 'rgb(21, 23, 28)'],
      [320, 'rgb(21, 23, 28)'],
    ]);
    assert.deepEqual(record.messages, []);
  } finally {
    await browser.close();
    stop();
  }
});
