// One visit of a page in a fresh browser context, and what it cost.
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };
const compressed = new Map();

/** A server that sends each file as small as it gets; `pages` are pages by their path. */
export function serve(pages) {
  const server = http.createServer((request, response) => {
    void (async () => {
      const name = (request.url ?? '/').slice(1);
      const content = pages.get(name) ?? (await readFile(name).catch(() => null));
      if (content === null) {
        response.statusCode = 404;
        response.end();
        return;
      }
      if (!compressed.has(name)) compressed.set(name, brotliCompressSync(content));
      response.setHeader('Content-Type', TYPES[path.extname(name)] ?? TYPES['.html']);
      response.setHeader('Content-Encoding', 'br');
      response.end(compressed.get(name));
    })();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() });
    });
  });
}

/**
 * Visits a page.
 *
 * @param slowdown how many times slower the processor is made
 * @param changed rows for an update of the first chart; null for none
 */
export async function visit(browser, address, slowdown, changed = null) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 800, height: 1000 });
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Performance.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address);
    await page.waitForFunction(() => window.drawn, { timeout: 120_000 });
    const seen = await page.evaluate(() => ({
      drawn: window.drawn,
      longest: window.longest ?? 0,
      shift: window.shift ?? 0,
    }));
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name) => metrics.find((one) => one.name === name)?.value ?? 0;
    const update =
      changed === null
        ? null
        : await page.evaluate(async (rows) => {
            const [chart] = window.charts;
            if (chart === undefined) return null;
            const start = performance.now();
            await chart.update(rows);
            await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
            return performance.now() - start;
          }, changed);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return {
      bytes,
      ...seen,
      script: metric('ScriptDuration') * 1000,
      nodes: metric('Nodes'),
      memory: usedSize,
      update,
    };
  } finally {
    await context.close();
  }
}

/** The middle of some numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
