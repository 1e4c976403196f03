// Nothing stays of charts that came, moved or went a thousand times.
import test from 'node:test';
import type { Page } from 'puppeteer-core';
import { fill, FORMS, pagesWithForms } from './forms.js';
import { assertKept, memoryOf, type Memory } from './memory.js';

/** Between two looks at what a page holds: code that the browser compiled on the way is let go with the rest. */
const ROUNDS = 200;
/** Until what is made once is made: style sheets, words, the code that the browser compiles for what is called often. */
const WARM_UPS = 2;
const PARTS = 5;

const open = pagesWithForms();

/** Does the same a thousand times on a page with all forms, and compares what it holds before and after. */
async function strain(rounds: (page: Page, count: number) => Promise<void>): Promise<void> {
  const page = await open();
  const run = async (): Promise<Memory> => {
    await fill(page, FORMS);
    await rounds(page, ROUNDS);
    await fill(page, []);
    return memoryOf(page);
  };
  for (let part = 1; part < WARM_UPS; part += 1) await run();
  const before = await run();
  for (let part = 1; part < PARTS; part += 1) await run();
  assertKept(before, await run());
  await page.close();
}

test('long: after 1,000 charts of each form have come and gone, the page holds what it held', () =>
  strain((page, count) =>
    page.$eval(
      'main',
      async (main, forms, rounds) => {
        for (let round = 0; round < rounds; round += 1) {
          main.innerHTML = forms;
          // Figures are filled in a microtask.
          await Promise.resolve();
          await drawnIn(main);
          main.replaceChildren();
        }
      },
      FORMS.join(''),
      count,
    ),
  ));

test('long: after 1,000 moves of one chart of each form, the page holds what it held', () =>
  strain((page, count) =>
    page.$$eval(
      'main, aside',
      async (places, rounds) => {
        for (let round = 0; round < rounds; round += 1) {
          const [from, to] = round % 2 === 0 ? places : [...places].reverse();
          to?.append(...(from?.childNodes ?? []));
          // Some move on before they are drawn.
          if (round % 3 !== 0 && to) await drawnIn(to);
        }
      },
      count,
    ),
  ));

test('long: after 1,000 adoptions by frames that come and go, and back, the page holds what it held', () =>
  strain((page, count) =>
    page.$$eval(
      'main, aside',
      async ([main, aside], forms, rounds) => {
        for (let round = 0; round < rounds; round += 1) {
          // Each frame takes the charts ten times; with the last of them it goes, and new charts come.
          if (round % 10 === 0) aside?.replaceChildren(document.createElement('iframe'));
          const inside = aside?.querySelector('iframe')?.contentDocument?.body;
          if (!main || !inside) return;
          inside.append(...main.childNodes);
          // Some move on before they are drawn.
          if (round % 3 === 0) await drawnIn(inside);
          if (round % 10 === 9) {
            aside.replaceChildren();
            main.innerHTML = forms;
          } else main.append(...inside.childNodes);
          if (round % 3 === 1) await drawnIn(main);
        }
      },
      FORMS.join(''),
      count,
    ),
  ));
