// A load that nobody waits for any more leaves nothing behind.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { chromium } from './browser.js';
import { gap, never, openNet, place, send, shownIn, startNet, TABLE, until, type Net } from './net.js';

let browser: Browser;
let net: Net;
before(async () => {
  [browser, net] = await Promise.all([chromium(), startNet()]);
});
after(() => Promise.all([browser.close(), net.stop()]));

/** Keeps the labels of all rows that the chart of a page draws. */
const watchLabels = (page: Page): Promise<void> =>
  page.$eval('big-society-gap', (chart) => {
    const labels: string[] = [];
    Object.assign(globalThis, { labels });
    const root = chart.shadowRoot;
    if (root === null) throw new Error('no chart');
    new MutationObserver(() => {
      for (const label of root.querySelectorAll('[part=label]')) labels.push(label.textContent.trim());
    }).observe(root, { childList: true, subtree: true, characterData: true });
  });
const labelsIn = async (page: Page): Promise<readonly string[]> => [
  ...new Set(await page.evaluate(() => Reflect.get(globalThis, 'labels') as string[])),
];

/** A table whose row tells which one it is. */
const tableOf = (name: string): string => TABLE.replace('Can be trusted', name);

test('leftovers: a chart that leaves gives up its request, draws nothing later, and asks anew when it comes back', async () => {
  net.answers.set('/leaves.csv', never);
  const { page } = await openNet(browser, net, gap('/leaves.csv'));
  await until(() => net.asked('/leaves.csv').asked === 1);
  await watchLabels(page);
  await page.evaluate(() => {
    const chart = document.querySelector('big-society-gap');
    Object.assign(globalThis, { chart });
    chart?.remove();
  });
  await until(() => net.asked('/leaves.csv').givenUp === 1);
  assert.deepEqual(await labelsIn(page), []);
  net.answers.set('/leaves.csv', send(tableOf('Anew')));
  await page.evaluate(() => {
    document.querySelector('main')?.append(Reflect.get(globalThis, 'chart') as Element);
  });
  assert.equal((await shownIn(page))[0]?.rows, 1);
  assert.deepEqual([net.asked('/leaves.csv'), await labelsIn(page)], [{ asked: 2, givenUp: 1 }, ['Anew']]);
  await page.close();
});

test('leftovers: of a package that is given up every file is', async () => {
  const resources = ['figures', 'values', 'sources'].map((name) => ({ name, path: `${name}.csv` }));
  net.answers.set('/half/datapackage.json', send(JSON.stringify({ resources })));
  const paths = resources.map(({ path }) => `/half/${path}`);
  for (const path of paths) net.answers.set(path, never);
  const { page } = await openNet(browser, net, gap('/half/datapackage.json'));
  await until(() => paths.every((path) => net.asked(path).asked === 1));
  await place(page, '');
  await until(() => paths.every((path) => net.asked(path).givenUp === 1));
  await page.close();
});

test('leftovers: of 50 addresses, one after the other, the last alone is drawn and the others are given up', async () => {
  const paths = Array.from({ length: 50 }, (_, index) => `/quick-${index}.csv`);
  const last = paths.at(-1) ?? '';
  for (const path of paths) net.answers.set(path, path === last ? send(tableOf(path)) : never);
  const { page, record } = await openNet(browser, net, gap(paths[0] ?? ''));
  await watchLabels(page);
  await page.$eval(
    'big-society-gap',
    async (chart, addresses) => {
      for (const address of addresses) {
        chart.src = address;
        // Each is drawn as loading, and asked for.
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    paths,
  );
  const [shown] = await shownIn(page);
  assert.deepEqual([shown?.rows, shown?.issues, await labelsIn(page)], [1, [], [last]]);
  await until(() =>
    paths.every((path) => path === last || net.asked(path).asked === net.asked(path).givenUp),
  );
  assert.deepEqual([net.asked(last), record.messages], [{ asked: 1, givenUp: 0 }, []]);
  await page.close();
});

test('leftovers: an answer that comes too late is not drawn', async () => {
  let late: () => void = () => undefined;
  net.answers.set('/late.csv', (response) => {
    late = () => response.end(tableOf('Late'));
  });
  net.answers.set('/soon.csv', send(tableOf('Soon')));
  // A second chart waits, so that the request goes on.
  const { page } = await openNet(browser, net, gap('/late.csv') + gap('/late.csv'));
  await until(() => net.asked('/late.csv').asked === 1);
  await watchLabels(page);
  await page.$eval('big-society-gap', (chart) => {
    chart.src = '/soon.csv';
  });
  await until(async () => (await labelsIn(page)).length === 1);
  late();
  assert.equal((await shownIn(page))[1]?.rows, 1);
  assert.deepEqual(await labelsIn(page), ['Soon']);
  await page.close();
});

test('leftovers: after 40 rounds of asking and leaving, nodes and listeners are those of before', async () => {
  net.answers.set('/round.csv', never);
  const { page } = await openNet(browser, net);
  const session = await page.createCDPSession();
  const rounds = (count: number): Promise<void> =>
    page.$eval(
      'main',
      async (main, html, times) => {
        for (let round = 0; round < times; round += 1) {
          main.innerHTML = html;
          await new Promise((resolve) => setTimeout(resolve));
          main.replaceChildren();
          await new Promise((resolve) => setTimeout(resolve));
        }
      },
      gap('/round.csv').repeat(3),
      count,
    );
  const counters = async (): Promise<readonly [nodes: number, listeners: number]> => {
    // Once is not enough for what is reached from what goes.
    for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return [nodes, jsEventListeners];
  };
  await rounds(5);
  const [nodesBefore, listenersBefore] = await counters();
  await rounds(40);
  const [nodes, listeners] = await counters();
  assert.ok(nodes <= nodesBefore + 20, `${nodesBefore} nodes became ${nodes}`);
  assert.ok(listeners <= listenersBefore + 5, `${listenersBefore} listeners became ${listeners}`);
  const { asked, givenUp } = net.asked('/round.csv');
  await until(() => net.asked('/round.csv').givenUp === net.asked('/round.csv').asked);
  assert.ok(asked > 0, `${asked} asked, ${givenUp} given up`);
  await page.close();
});
