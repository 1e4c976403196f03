// One visit of a page in a fresh browser context, and what it cost.

/** Works with a page in a fresh browser context, in a window of a laptop's width. */
async function inPage(browser, work) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 800, height: 1000 });
    return await work(page, await page.createCDPSession());
  } finally {
    await context.close();
  }
}

/** Goes to a page and waits until all its charts are drawn. */
async function open(page, address) {
  // A hundred charts take some half a minute on a slow processor.
  page.setDefaultTimeout(300_000);
  await page.goto(address);
  await page.waitForFunction(() => window.drawn);
}

/** Milliseconds until the first chart of a page has drawn some rows; null where it cannot. */
const updateTo = (page, rows) =>
  page.evaluate(async (list) => {
    const [chart] = window.charts;
    if (chart === undefined) return null;
    const start = performance.now();
    await chart.update(list);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, rows);

/**
 * Visits a page.
 *
 * @param slowdown how many times slower the processor is made
 * @param changed rows for an update of the first chart
 */
export const visit = (browser, address, slowdown, changed) =>
  inPage(browser, async (page, session) => {
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
    await open(page, address);
    const script = scriptTime(await page.tracing.stop(), address);
    const seen = await page.evaluate(() => ({
      drawn: window.drawn,
      longest: window.longest ?? 0,
      shift: window.shift ?? 0,
    }));
    const { Nodes: nodes } = await page.metrics();
    const update = await updateTo(page, changed);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { bytes, ...seen, script, nodes, memory: usedSize, update };
  });

/** What Chromium calls the work of scripts, with the microtasks after it. */
const SCRIPT = ['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile'];

/** Milliseconds in which the scripts of a page were compiled and ran, by a trace. */
function scriptTime(trace, address) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const own = traceEvents.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === address);
  let [time, end] = [0, 0];
  // What stands within another is counted with it.
  for (const { ts, dur } of traceEvents
    .filter(({ name, pid, tid, dur }) => SCRIPT.includes(name) && pid === own.pid && tid === own.tid && dur)
    .sort((a, b) => a.ts - b.ts))
    if (ts >= end) [time, end] = [time + dur, ts + dur];
  return time / 1000;
}

/** Milliseconds of updates of a page's chart to lists of rows, one after another. */
export const grow = (browser, address, lists) =>
  inPage(browser, async (page) => {
    await open(page, address);
    const times = [];
    for (const rows of lists) times.push(await updateTo(page, rows));
    return times;
  });
