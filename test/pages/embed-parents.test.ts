// Pages around frames with the scripts that such pages have: they hear the height.
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { chromium, recordedPage } from './browser.js';
import { serve, type FileServer } from './server.js';

let browser: Browser;
let folder: string;
let server: FileServer;
before(async () => {
  browser = await chromium();
  folder = await mkdtemp(path.join(os.tmpdir(), 'big-society-'));
  await cp('build/dist', path.join(folder, 'dist'), { recursive: true });
  await cp('node_modules/pym.js/dist/pym.v1.min.js', path.join(folder, 'pym.js'));
  await cp('node_modules/@newswire/frames/dist/frames.umd.js', path.join(folder, 'newswire.js'));
  server = await serve(folder);
});
after(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true });
});

const PAGE = 'dist/embed.html?chart=gap&figures=gap-cuts-per-head';

const PARENTS = {
  pym: `<div id="chart"></div><script src="pym.js"></script><script>new pym.Parent('chart', '${PAGE}', {})</script>`,
  '@newswire/frames': `<div id="chart"></div><script src="newswire.js"></script><script>new newswireFrames.Framer(document.querySelector('#chart'), { src: '${PAGE}' })</script>`,
  // The lines that people have pasted most.
  Datawrapper: `<iframe title="A chart" id="datawrapper-chart-abcde" src="${PAGE}&id=abcde" height="100"></iframe><script>addEventListener('message', (a) => { if (a.data['datawrapper-height'] !== void 0) for (const t in a.data['datawrapper-height']) { const f = document.getElementById('datawrapper-chart-' + t); if (f && f.contentWindow === a.source) f.style.height = a.data['datawrapper-height'][t] + 'px' } })</script>`,
};

for (const [name, html] of Object.entries(PARENTS))
  test(`embed: a page with the script of ${name} gives the frame the chart’s height, larger and smaller`, async () => {
    await writeFile(
      path.join(folder, 'page.html'),
      `<!doctype html><link rel="icon" href="data:,"><style>iframe { width: 100%; border: 0 }</style>${html}`,
    );
    const { page, record } = await recordedPage(browser);
    await page.setViewport({ width: 720, height: 600 });
    await page.goto(`${server.address}page.html`);
    const isRight = (): Promise<unknown> =>
      page.waitForFunction(
        () => {
          const frame = document.querySelector('iframe');
          const chart = frame?.contentDocument?.querySelector('main > * > *');
          const height = Math.ceil(chart?.getBoundingClientRect().height ?? 0);
          return height > 200 && frame?.getBoundingClientRect().height === height && height;
        },
        { timeout: 5000 },
      );
    await isRight();
    await page.setViewport({ width: 320, height: 600 });
    await isRight();
    await page.setViewport({ width: 720, height: 600 });
    await isRight();
    assert.deepEqual(record.messages, []);
    await page.close();
  });
