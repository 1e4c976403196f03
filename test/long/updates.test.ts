// A page that is left open and changed again and again holds what it held.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'puppeteer-core';
import { randomDataset } from '../fixtures/random.js';
import { CHARTS, fill, FORMS, pagesWithForms, type Drawn } from './forms.js';
import { assertKept, memoryOf } from './memory.js';

const open = pagesWithForms();

/** Figures of every chart of the built-in report. */
const FIGURES =
  'gap-trust-ethnicity-2012 gap-pull-together-deprivation-2012 food-aid four-companies influence giving';

const DATASETS = Array.from({ length: 10 }, (_, seed) => JSON.stringify(randomDataset(seed)));

/** Changes one chart after the other, all in one way, then all in the next; resolves with how often that was to be seen. */
const update = (page: Page, from: number, to: number): Promise<number> =>
  page.evaluate(
    async (selector, figures, datasets, start, end) => {
      const charts = [...document.querySelectorAll<Drawn & { data: unknown }>(`main :is(${selector})`)];
      const ways: readonly ((chart: Drawn & { data: unknown }, turn: number) => void)[] = [
        (chart, turn) => {
          chart.setAttribute(
            'figures',
            figures
              .split(' ')
              .slice(turn % 2)
              .join(' '),
          );
        },
        (chart) => {
          chart.removeAttribute('figures');
        },
        (chart, turn) => {
          chart.setAttribute('highlight', figures.split(' ')[turn % 4] ?? '');
        },
        (chart) => {
          if (chart.toggleAttribute('view')) chart.setAttribute('view', 'table');
        },
        (chart, turn) => {
          chart.setAttribute('lang', turn % 2 === 0 ? 'cy' : 'en');
        },
        (chart, turn) => {
          chart.setAttribute('step', String(turn % 5));
        },
        (chart) => {
          chart.removeAttribute('step');
        },
        (chart, turn) => {
          // An object that was never there before.
          chart.data = JSON.parse(datasets[turn % datasets.length] ?? '');
        },
        (chart) => {
          chart.data = null;
        },
        (chart, turn) => {
          const id = chart.getAttribute('for');
          const table = id === null ? chart.querySelector('table') : document.getElementById(id);
          const cell = table?.querySelector('tbody td:last-child');
          if (cell) cell.textContent = `${turn % 100}%`;
          else chart.setAttribute('heading', `The state of turn ${turn}`);
        },
        (chart, turn) => {
          const row = chart.querySelector('tbody tr');
          if (row === null) chart.setAttribute('note', `Said in turn ${turn}`);
          // The same cells as other nodes.
          else row.replaceWith(row.cloneNode(true));
        },
      ];
      let drawings = 0;
      const seen = new MutationObserver(() => (drawings += 1));
      for (const { shadowRoot } of charts)
        if (shadowRoot !== null)
          seen.observe(shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
      for (let turn = start; turn < end; turn += 1) {
        const chart = charts[turn % charts.length];
        const round = Math.floor(turn / charts.length);
        if (chart === undefined) break;
        ways[round % ways.length]?.(chart, Math.floor(round / ways.length));
        await chart.updateComplete;
      }
      seen.disconnect();
      // As at first, so that what is held can be compared.
      for (const chart of charts) {
        for (const name of chart.getAttributeNames())
          if (name !== 'for' && name !== 'src') chart.removeAttribute(name);
        await chart.updateComplete;
      }
      return drawings;
    },
    CHARTS,
    FIGURES,
    DATASETS,
    from,
    to,
  );

/** Updates between two looks at what the page holds. */
const STEP = 1000;

test('long: a page that is changed 10,000 times holds what it held after 1,000', async () => {
  const page = await open();
  await fill(page, FORMS);
  await update(page, 0, STEP);
  const first = await memoryOf(page);
  let [drawings, last] = [0, first];
  for (let turn = STEP; turn < 10_000; turn += STEP) {
    drawings += await update(page, turn, turn + STEP);
    last = await memoryOf(page);
  }
  assert.ok(drawings > 6000, `only ${drawings} of 9,000 updates changed what is drawn`);
  assertKept(first, last);
  await page.close();
});
