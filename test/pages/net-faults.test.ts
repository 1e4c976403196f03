// Whatever the net does with what stands at src: the page goes on, what stands between the tags is shown, the chart says why.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { chromium, FIREFOX, firefox } from './browser.js';
import { cut, CUT, descriptor, FAULTS, files, redirect, UNREADABLE, WELL } from './net-answers.js';
import { gap, openNet, place, send, shownIn, startNet, TABLE, until, watchBusy, type Net } from './net.js';

/** How long a page may be busy at once, in milliseconds, on a machine that does other things too. */
const MOST_BUSY = 1_000;

const pathOf = (name: string): string => `/${name.replace(/\W+/g, '-')}`;

let net: Net;
let other: Net;
before(async () => {
  [net, other] = await Promise.all([startNet(), startNet()]);
  for (const [name, [answer]] of Object.entries(FAULTS)) net.answers.set(pathOf(name), answer);
  for (const [name, answer] of Object.entries(WELL)) net.answers.set(pathOf(name), answer);
  net.answers.set('/moved-here', send(TABLE));
  for (const folder of ['/new', '/torn']) {
    net.answers.set(`${folder}/datapackage.json`, send(descriptor));
    for (const [path, text] of Object.entries(files)) net.answers.set(`${folder}/${path}`, send(text));
  }
  net.answers.set('/torn/values.csv', cut('figure,position', { 'content-length': 99 }));
  other.answers.set('/open', send(TABLE, { 'access-control-allow-origin': '*' }));
  other.answers.set('/closed', send(TABLE));
  for (const path of ['/open', '/closed']) net.answers.set(`/to${path}`, redirect(other.origin + path));
});
after(() => Promise.all([net.stop(), other.stop()]));

for (const engine of FIREFOX ? ['Chromium', 'Firefox'] : ['Chromium']) {
  let browser: Browser;
  before(async () => {
    browser = await (engine === 'Firefox' && FIREFOX ? firefox(FIREFOX) : chromium());
  });
  after(() => browser.close());

  test(`net, ${engine}: each fault is told, the fallback stands and the page goes on`, async () => {
    const { page } = await openNet(browser, net);
    const busy = await watchBusy(page);
    const names = Object.keys(FAULTS);
    await place(page, names.map((name) => gap(pathOf(name))).join(''));
    const shown = await shownIn(page);
    assert.ok((await busy()) < MOST_BUSY, `busy for ${await busy()} ms`);
    names.forEach((name, index) => {
      const [, said = '', code, told] = FAULTS[name] ?? [];
      const { issues = [], ...rest } = shown[index] ?? {};
      const buttons = said === UNREADABLE ? [] : ['Try again'];
      assert.deepEqual(rest, { rows: 0, message: said, fallback: true, buttons }, name);
      assert.deepEqual(
        issues.map((issue) => issue.code),
        [code],
        name,
      );
      assert.match(issues[0]?.text ?? '', told ?? /^$/, name);
      assert.ok(issues[0]?.text.includes(net.origin + pathOf(name)), `${name}: where`);
    });
    await page.close();
  });

  test(`net, ${engine}: what comes whole is drawn, whatever its type, packing and way`, async () => {
    const sources = [...Object.keys(WELL).map(pathOf), '/to/open', `${other.origin}/open`];
    const { page, record } = await openNet(browser, net, sources.map((src) => gap(src)).join(''));
    for (const [index, { rows: count, issues }] of (await shownIn(page)).entries())
      assert.deepEqual([count, issues], [1, []], sources[index]);
    assert.deepEqual(record.messages, []);
    await page.close();
  });

  test(`net, ${engine}: another server has to allow it; of a package all has to come`, async () => {
    const sources = ['/to/closed', `${other.origin}/closed`, '/torn/datapackage.json'];
    const { page } = await openNet(browser, net, sources.map((src) => gap(src)).join(''));
    for (const [index, { message, issues }] of (await shownIn(page)).entries()) {
      assert.equal(message, CUT, sources[index]);
      assert.match(issues[0]?.text ?? '', /Check the connection, .*lets this page read it\./);
    }
    await page.close();
  });

  test(`net, ${engine}: while an answer drips, the chart says so and the page takes input`, async () => {
    let drip: (piece: string | null) => void = () => undefined;
    const path = `/drip-${engine}`;
    net.answers.set(path, (response) => {
      drip = (piece) => (piece === null ? response.end() : response.write(piece));
    });
    const { page } = await openNet(browser, net, gap(path));
    const busy = await watchBusy(page);
    await until(() => net.asked(path).asked === 1);
    const typed = ['t', 'r', 'u', 's', 't'];
    for (const [index, letter] of typed.entries()) {
      const [shown] = await shownIn(page, false);
      assert.deepEqual(
        [shown?.message, shown?.fallback, shown?.rows, shown?.buttons],
        ['The figures are loading.', true, 0, []],
      );
      await page.type('input', letter);
      drip(TABLE.slice(index * 4, index * 4 + 4));
    }
    assert.equal(await page.$eval('input', ({ value }) => value), typed.join(''));
    drip(TABLE.slice(typed.length * 4));
    drip(null);
    assert.equal((await shownIn(page))[0]?.rows, 1);
    assert.ok((await busy()) < MOST_BUSY, `busy for ${await busy()} ms`);
    await page.close();
  });
}
