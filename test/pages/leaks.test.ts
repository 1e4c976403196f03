// Nothing stays of charts that are gone.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { Browser, CDPSession } from 'puppeteer-core';
import { chromium } from './browser.js';
import { openPage } from './conditions.js';

let browser: Browser;
before(async () => {
  browser = await chromium();
});
after(() => browser.close());

const TABLE =
  '<table><tr><th>Measure</th><th>North</th><th>South</th></tr><tr><th>Trusted</th><td>41%</td><td>63%</td></tr></table>';

const FORMS = [
  '<big-society-gap></big-society-gap>',
  '<big-society-failures></big-society-failures>',
  '<big-society-balance></big-society-balance>',
  `<big-society-gap>${TABLE}</big-society-gap>`,
  `<figure class="big-society-gap">${TABLE}</figure>`,
  '<bs-gap for="table"></bs-gap>',
];

/** What a page has once the collector has been. */
async function countersOf(
  session: CDPSession,
): Promise<{ readonly nodes: number; readonly listeners: number }> {
  // Once is not enough for what is reached from what goes.
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners };
}

test('leaks: after 30 rounds of coming, moving and going, nodes and listeners are those of before', async () => {
  const page = await openPage(
    browser,
    `<main></main><aside></aside>${TABLE.replace('<table', '<table id="table"')}`,
    { scripts: ['big-society.files.js'] },
  );
  const session = await page.createCDPSession();
  const rounds = (count: number): Promise<void> =>
    page.evaluate(
      async (forms, times, pressed) => {
        const [main, aside] = [document.querySelector('main'), document.querySelector('aside')];
        for (let round = 0; round < times; round += 1) {
          if (main === null || aside === null) return;
          main.innerHTML = forms.join('');
          await new Promise((resolve) => setTimeout(resolve));
          for (const chart of main.querySelectorAll('big-society-gap, big-society-failures, bs-gap'))
            for (const button of chart.shadowRoot?.querySelectorAll<HTMLElement>(pressed) ?? [])
              button.click();
          await new Promise((resolve) => setTimeout(resolve));
          aside.append(...main.childNodes);
          await new Promise((resolve) => setTimeout(resolve));
          aside.replaceChildren();
        }
      },
      FORMS,
      count,
      // A picture that is still being painted keeps its chart until then.
      'button:not([name=png])',
    );
  // What is made once: style sheets, texts, the words of a language.
  await rounds(5);
  const before = await countersOf(session);
  await rounds(30);
  const after = await countersOf(session);
  assert.ok(after.nodes <= before.nodes + 50, `${before.nodes} nodes became ${after.nodes}`);
  assert.ok(
    after.listeners <= before.listeners + 5,
    `${before.listeners} listeners became ${after.listeners}`,
  );
  await page.close();
});
