// A page of React 19, in its strict mode: components and tags.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import test from 'node:test';
import { promisify } from 'node:util';
import { clickIn, FOLDER, PAGES, shown, site } from './site.js';

const { open } = site();

for (const way of ['component', 'tag'])
  test(`react: a ${way} takes attributes, properties and objects, and follows them`, async () => {
    const { page, messages } = await open('react/');
    const first = await shown(page, `#${way}`);
    assert.deepEqual([first.title, first.rows], ['Share 41', 1]);
    assert.match(first.text, /North ward/);
    const marks = await page.$eval(`#${way}`, (chart) => [
      chart.className,
      chart.getAttribute('lang'),
      chart.shadowRoot?.querySelector('[part=heading]')?.getAttribute('aria-level'),
    ]);
    assert.deepEqual(marks, ['wide', 'en', '2']);

    const row = await page.$(`#${way} >>> [part=row]`);
    await page.click('#update');
    const second = await shown(page, `#${way}`);
    assert.equal(second.title, 'Share 42');
    assert.match(second.text, /42%/);
    assert.equal(await row?.evaluate(({ isConnected }) => isConnected), true, 'what stood there stays');
    assert.deepEqual(messages(), []);
    await page.close();
  });

for (const way of ['component', 'tag'])
  test(`react: what hears the events of a ${way} gets each once, and none when it is taken away`, async () => {
    const { page, messages } = await open('react/');
    await shown(page, `#${way}`);
    await clickIn(page, `#${way}`, '[part=row]');
    await clickIn(page, `#${way}`, '[part=control]');
    const lines = await page.$$eval('#told > li', (items) => items.map(({ textContent }) => textContent));
    assert.deepEqual(lines, [
      `${way} big-society-select {"figures":["trust"]}`,
      `${way} big-society-view {"view":"table"}`,
    ]);
    await clickIn(page, `#${way}`, '[part=control]');
    await page.click('#deaf');
    await clickIn(page, `#${way}`, '[part=row]');
    const count = await page.$$eval('#told > li', ({ length }) => length);
    assert.equal(count, lines.length + 1);
    assert.deepEqual(messages(), []);
    await page.close();
  });

test('react: a ref is the element, the other charts are drawn, and all leave when they are no longer rendered', async () => {
  const { page, messages } = await open('react/');
  assert.equal((await shown(page, '#failures')).rows, 1);
  assert.ok((await shown(page, '#balance')).rows > 5);
  await page.click('#read');
  assert.equal(await page.$eval('#component', (chart) => chart.getAttribute('title')), 'big-society-gap');
  await page.click('#leave');
  assert.equal(await page.$$eval('big-society-gap, big-society-failures', ({ length }) => length), 0);
  assert.deepEqual(messages(), []);
  await page.close();
});

test('react: the guide’s component and tag are drawn, and say what was chosen', async () => {
  const { page, messages } = await open('guide/');
  for (const way of ['component', 'tag']) {
    const chart = `#${way} > big-society-gap`;
    assert.equal((await shown(page, chart)).rows, 2);
    await clickIn(page, chart, '[part=row]');
  }
  assert.equal(messages().length, 2);
  for (const message of messages()) assert.match(message, /^log: /);
  assert.ok((await shown(page, '#served > big-society-gap')).rows > 5);
  await page.close();
});

for (const dropIn of [false, true])
  test(`react: ${dropIn ? 'the page’s own script stays' : 'a component registers its element'}, and what was set early is taken`, async () => {
    if (dropIn) {
      await copyFile('build/dist/big-society.js', `${PAGES}/alone/big-society.js`);
      const html = await readFile(`${PAGES}/alone/index.html`, 'utf8');
      const script = '<script src="big-society.js"></script>';
      await writeFile(`${PAGES}/alone/drop-in.html`, html.replace('</title>', `$&${script}`));
    }
    const { page, messages } = await open(dropIn ? 'alone/drop-in.html' : 'alone/');
    const { title, rows } = await shown(page, 'big-society-gap');
    assert.deepEqual([title, rows], ['Alone', 1]);
    // A second copy would say that the first one stays.
    assert.deepEqual(messages(), []);
    await page.close();
  });

test('react: the components can be imported where there is no browser, and load no chart there', async () => {
  const script = `const { BigSocietyGap } = await import('big-society-charts/react');
    console.log(typeof BigSocietyGap, 'customElements' in globalThis);`;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: FOLDER },
  );
  assert.deepEqual([stdout.trim(), stderr], ['object false', '']);
});
