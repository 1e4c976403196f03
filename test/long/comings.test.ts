// Nothing stays of charts that came, moved or went a thousand times.
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { chromium } from '../pages/browser.js';
import { serve, type FileServer } from '../pages/server.js';
import { CHARTS, FORMS, openForms, type Drawn } from './forms.js';
import { assertKept, memoryOf } from './memory.js';

const ROUNDS = 1000;
/** Until what is made once is made: style sheets, words, the code that the browser compiles for what is called often. */
const WARM = 200;

let browser: Browser;
let server: FileServer;
before(async () => {
  browser = await chromium();
  server = await serve('.');
});
after(async () => {
  await browser.close();
  await server.stop();
});

/** Runs rounds, then as many as are asked for, and compares what the page holds in between and at the end. */
async function strain(rounds: (page: Page, count: number) => Promise<void>): Promise<void> {
  const page = await openForms(browser, server.address);
  await rounds(page, WARM);
  const before = await memoryOf(page);
  await rounds(page, ROUNDS);
  assertKept(before, await memoryOf(page));
  await page.close();
}

test('long: after 1,000 charts of each form have come and gone, the page holds what it held', () =>
  strain((page, count) =>
    page.evaluate(
      async (forms, charts, rounds) => {
        const main = document.querySelector('main');
        for (let round = 0; round < rounds && main !== null; round += 1) {
          main.innerHTML = forms;
          // Figures are filled in a microtask.
          await Promise.resolve();
          for (const chart of main.querySelectorAll<Drawn>(charts)) await chart.updateComplete;
          main.replaceChildren();
        }
      },
      FORMS.join(''),
      CHARTS,
      count,
    ),
  ));

test('long: after 1,000 moves of one chart of each form, the page holds what it held', () =>
  strain((page, count) =>
    page.evaluate(
      async (forms, charts, rounds) => {
        const [main, aside] = [document.querySelector('main'), document.querySelector('aside')];
        if (main === null || aside === null) return;
        main.innerHTML = forms;
        for (let round = 0; round < rounds; round += 1) {
          const [from, to] = round % 2 === 0 ? [main, aside] : [aside, main];
          to.append(...from.childNodes);
          // Some move on before they are drawn.
          if (round % 3 === 0) continue;
          for (const chart of to.querySelectorAll<Drawn>(charts)) await chart.updateComplete;
        }
        main.replaceChildren();
        aside.replaceChildren();
      },
      FORMS.join(''),
      CHARTS,
      count,
    ),
  ));

test('long: after 1,000 adoptions by frames that come and go, and back, the page holds what it held', () =>
  strain((page, count) =>
    page.evaluate(
      async (forms, charts, rounds) => {
        const [main, aside] = [document.querySelector('main'), document.querySelector('aside')];
        if (main === null || aside === null) return;
        main.innerHTML = forms;
        const drawn = async (where: Element): Promise<void> => {
          for (const chart of where.querySelectorAll<Drawn>(charts)) await chart.updateComplete;
        };
        for (let round = 0; round < rounds; round += 1) {
          // Each frame takes the charts ten times; with the last of them it goes, and new charts come.
          if (round % 10 === 0) aside.replaceChildren(document.createElement('iframe'));
          const inside = aside.querySelector('iframe')?.contentDocument?.body;
          if (!inside) return;
          inside.append(...main.childNodes);
          // Some move on before they are drawn.
          if (round % 3 === 0) await drawn(inside);
          if (round % 10 === 9) {
            aside.replaceChildren();
            main.innerHTML = forms;
          } else main.append(...inside.childNodes);
          if (round % 3 === 1) await drawn(main);
        }
        main.replaceChildren();
        aside.replaceChildren();
      },
      FORMS.join(''),
      CHARTS,
      count,
    ),
  ));
