// A quiet button asks again where nothing came; so does the chart by itself when the network is back.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { CHART_NAMES, chromium } from './browser.js';
import { status } from './net-answers.js';
import { gap, openNet, send, shownIn, startNet, TABLE, until, type Answer, type Net } from './net.js';

let browser: Browser;
let net: Net;
before(async () => {
  [browser, net] = await Promise.all([chromium(), startNet()]);
});
after(() => Promise.all([browser.close(), net.stop()]));

/** An answer that a test lets go, when it has been asked for. */
function held(): { readonly answer: Answer; readonly go: (answer: Answer) => void } {
  let waiting: Parameters<Answer> | undefined;
  return {
    answer: (...request) => {
      waiting = request;
    },
    go: (answer) => {
      if (waiting === undefined) throw new Error('nobody asked');
      answer(...waiting);
    },
  };
}

/** What has the focus in the chart: its part. */
const focusIn = (page: Page): Promise<string | null | undefined> =>
  page.$eval('big-society-gap', (chart) => chart.shadowRoot?.activeElement?.getAttribute('part'));

/** Keeps what the status of the chart says, and how often the page is told of issues. */
const listen = (page: Page): Promise<void> =>
  page.$eval('big-society-gap', (chart) => {
    const said: string[] = [];
    Object.assign(globalThis, { said, told: 0 });
    const place = chart.shadowRoot?.querySelector('[role=status]');
    if (!place) throw new Error('no status');
    new MutationObserver(() => {
      const text = place.textContent.trim();
      if (text !== said.at(-1)) said.push(text);
    }).observe(place, { childList: true, subtree: true, characterData: true });
  });
const saidIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Reflect.get(globalThis, 'said') as string[]);

const LOADING = 'The figures are loading.';
const CUT = 'The figures cannot be reached. Check the connection, or try again later.';

test('again: by key, the focus stays while it loads and goes to the chart that comes', async () => {
  const path = '/comes.csv';
  net.answers.set(path, status(503));
  const { page } = await openNet(browser, net, gap(path));
  await shownIn(page);
  await listen(page);
  const { answer, go } = held();
  net.answers.set(path, answer);
  await page.focus('input');
  await page.keyboard.press('Tab');
  assert.equal(await focusIn(page), 'control');
  await page.keyboard.press('Enter');
  await until(() => net.asked(path).asked === 2);
  assert.equal(await focusIn(page), 'control');
  assert.deepEqual((await shownIn(page, false))[0]?.message, LOADING);
  go(send(TABLE));
  const [shown] = await shownIn(page);
  assert.deepEqual([shown?.rows, shown?.issues, shown?.fallback], [1, [], false]);
  assert.equal(await focusIn(page), 'figure');
  assert.deepEqual(await saidIn(page), [LOADING, 'Shown as a chart.']);
  await page.close();
});

test('again: each failure is said, the console hears of it once', async () => {
  const path = '/fails.csv';
  net.answers.set(path, status(500));
  const { page, record } = await openNet(browser, net, gap(path));
  await shownIn(page);
  await listen(page);
  for (let time = 0; time < 2; time += 1) {
    await page.$eval('big-society-gap', (chart) => {
      chart.shadowRoot?.querySelector<HTMLElement>('[data-again]')?.focus();
    });
    await page.keyboard.press('Space');
    await until(async () => (await saidIn(page)).length === 2 * time + 2);
    assert.equal(await focusIn(page), 'control');
  }
  assert.deepEqual(await saidIn(page), [LOADING, CUT, LOADING, CUT]);
  assert.equal(net.asked(path).asked, 3);
  assert.equal(record.messages.filter((message) => message.startsWith('warn')).length, 1);
  await page.close();
});

test('again: where what comes then cannot be read, the message takes the focus', async () => {
  const path = '/odd.csv';
  net.answers.set(path, status(404));
  const { page } = await openNet(browser, net, gap(path));
  await shownIn(page);
  net.answers.set(path, send('<p>Sorry</p>'));
  await page.focus('input');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until(() => net.asked(path).asked === 2);
  assert.match((await shownIn(page))[0]?.message ?? '', /^What stands at this address cannot be read/);
  assert.equal(await focusIn(page), 'message');
  await page.close();
});

test('again: no button where an author wants none, and none on paper; in Welsh it speaks Welsh', async () => {
  net.answers.set('/no.csv', status(500));
  const inAll = (attributes: string): string =>
    CHART_NAMES.map((name) => `<big-society-${name} src="/no.csv" ${attributes}></big-society-${name}>`).join(
      '',
    );
  const { page } = await openNet(browser, net, inAll('controls="none"') + inAll('lang="cy"') + inAll(''));
  assert.deepEqual(
    (await shownIn(page)).flatMap(({ buttons }) => [buttons.join()]),
    [[''], ['Rhoi cynnig arall arni'], ['Try again']].flatMap((label) => [...label, ...label, ...label]),
  );
  await page.emulateMediaType('print');
  const seen = await page.$$eval('main > *', (charts) =>
    charts.map((chart) => chart.shadowRoot?.querySelector('[data-again]')?.checkVisibility() ?? false),
  );
  assert.ok(!seen.includes(true));
  await page.close();
});

test('again: a chart that was offline asks once when the network is back; one that was told no does not', async () => {
  for (const path of ['/off.csv', '/off-too.csv']) net.answers.set(path, send(TABLE));
  const { page } = await openNet(browser, net, gap('/none.csv'));
  await shownIn(page);
  await page.setOfflineMode(true);
  await page.$eval(
    'main',
    (main, html) => {
      main.insertAdjacentHTML('beforeend', html);
    },
    gap('/off.csv') + gap('/off-too.csv', 'controls="none"'),
  );
  assert.deepEqual(
    (await shownIn(page)).map(({ rows, fallback, buttons }) => [rows, fallback, buttons.length]),
    [
      [0, true, 1],
      [0, true, 1],
      [0, true, 0],
    ],
  );
  await page.setOfflineMode(false);
  await until(async () => (await shownIn(page)).slice(1).every(({ rows }) => rows === 1));
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await shownIn(page);
  const times = ['/none.csv', '/off.csv', '/off-too.csv'].map((path) => net.asked(path).asked);
  assert.deepEqual(times, [1, 1, 1]);
  await page.close();
});
