// The plugin of reveal.js where a deck differs: swipes, other fragments, charts and data that come late.
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  CHART,
  DEFERRED,
  DROP_IN,
  GAP,
  LATE,
  ROWS,
  STEPPED,
  close,
  deckWith,
  goTo,
  turns,
  until,
} from './reveal.js';

test('reveal: a swipe over a chart turns the slide, but for a table', async () => {
  const chart = `section:nth-child(${STEPPED + 1}) bs-gap`;
  const opened = await deckWith('<bs-gap figures="gap-trust-rural-urban"></bs-gap>', { hasTouch: true });
  const { page } = opened;
  await goTo(page, STEPPED);
  /** Swipes to the next slide, after the reader has switched between chart and table. */
  const swipe = async (isTable: boolean): Promise<number> => {
    await (await page.waitForSelector(`${chart} >>> button[data-view]`))?.click();
    await page.waitForFunction(
      (selector, state) =>
        document.querySelector(selector)?.hasAttribute('data-prevent-swipe') === state &&
        (document.querySelector(selector)?.shadowRoot?.querySelector('table') === null) !== state,
      { timeout: 3000 },
      chart,
      isTable,
    );
    const box = await (await page.$(chart))?.boundingBox();
    const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
    await page.touchscreen.touchStart(700, y);
    for (const x of [650, 600, 500]) await page.touchscreen.touchMove(x, y);
    await page.touchscreen.touchEnd();
    return page.evaluate(() => Reveal.getIndices().h);
  };
  assert.equal(await swipe(true), STEPPED);
  assert.equal(await swipe(false), STEPPED + 1);
  await close(opened);
});

test('reveal: rows come in the order of the page, from the step that the chart begins with', async () => {
  const opened = await deckWith(
    `<p class="fragment">First</p>${CHART.replace('"0"', '"1"')}<p class="fragment">Then</p>` +
      `<figure class="big-society-gap" data-step="2" data-${ROWS}></figure><bs-gap step="5" ${ROWS}></bs-gap>`,
  );
  assert.deepEqual(await turns(opened.page), [
    '1,2,5,0',
    '1,2,5,1',
    '2,2,5,1',
    '3,2,5,1',
    '3,2,5,2',
    '3,3,5,2',
  ]);
  await close(opened);
});

for (const [name, drop] of [
  ['with a deferred script', DEFERRED],
  ['with a script that comes when the deck is ready', LATE],
] as const)
  test(`reveal: the order is the same ${name}`, async () => {
    const opened = await deckWith(`<p class="fragment">First</p>${CHART}<p class="fragment">Then</p>`, {
      drop,
    });
    const { page } = opened;
    // It went past the slide before the chart was drawn: all of it is revealed there.
    await goTo(page, 2);
    await page.evaluate(() => dispatchEvent(new Event('late')));
    await page.waitForFunction((chart) => document.querySelector(`${chart} ~ .fragment`), {}, GAP);
    await until(page, 2, 3);
    await goTo(page, 0);
    assert.deepEqual(await turns(page), ['0,0', '0,1', '1,1', '2,1', '3,1', '3,2']);
    await close(opened);
  });

test('reveal: other data give the slide other fragments, and a table keeps them', async () => {
  const opened = await deckWith(CHART);
  const { page } = opened;
  const change = async (change: string, marks: number): Promise<void> => {
    await page.$eval(
      GAP,
      (chart, [name = '', value = '']) => {
        chart.setAttribute(name, value);
      },
      change.split('='),
    );
    await page.waitForFunction(
      (count) => document.querySelectorAll('section:nth-child(2) .fragment').length === count,
      { timeout: 3000 },
      marks,
    );
  };
  await change('figures=gap-trust-rural-urban gap-pull-together-age-2012', 2);
  assert.deepEqual(await turns(page), ['0,0', '1,0', '2,0']);
  await change('view=table', 2);
  await change('view=chart', 2);
  await change('figures=gap-trust-rural-urban', 1);
  await goTo(page, 0);
  assert.deepEqual(await turns(page), ['0,0', '1,0']);
  await close(opened);
});

test('reveal: with a deferred script it opens at the row that its address names, too', async () => {
  const opened = await deckWith(CHART, { drop: DEFERRED, query: `#/${STEPPED}/0/1` });
  await until(opened.page, STEPPED, 2);
  await close(opened);
});

for (const [name, query] of [
  ['without fragments', '&fragments=false'],
  ['that is printed already', '&print-pdf'],
] as const)
  for (const drop of [DROP_IN, LATE])
    test(`reveal: a deck ${name} shows all rows of a chart that comes ${drop === LATE ? 'late' : 'in time'}`, async () => {
      const opened = await deckWith(CHART, { drop, query });
      const { page } = opened;
      await page.waitForFunction(
        (isPrinted) => !isPrinted || document.querySelectorAll('.pdf-page').length >= 6,
        { timeout: 3000 },
        query === '&print-pdf',
      );
      await page.evaluate(() => dispatchEvent(new Event('late')));
      await page.waitForFunction(
        () => [...document.querySelectorAll('bs-gap, big-society-gap')].at(-2)?.getAttribute('step') === '3',
        { timeout: 3000 },
      );
      await close(opened);
    });
