// The deck of examples/reveal and the guide's, from a folder without a network.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { chromium, FIREFOX, firefox, recordedPage, type PageRecord } from '../pages/browser.js';
import { snippetWith } from '../pages/snippets.js';
import { folderAsIn, type DeckFolder } from './folder.js';
import { faultsOf, markup, openerIn, rowsSeen, untilOpen } from './slide.js';

const GUIDE = 'docs/reveal.md';
const HEIGHT = 720;
const SLIDES = 6;
/** The slide that is revealed row by row, and that with buttons. */
const STEPPED = 1;
const QUESTIONS = 5;
const GAP = 'section:nth-child(2) big-society-gap';
const WITH_BUTTONS = '.details big-society-gap';

/** The part of reveal.js that the tests ask. */
interface Deck {
  isReady(): boolean;
  isOverview(): boolean;
  isScrollView(): boolean;
  getIndices(): { readonly h: number; readonly f?: number };
  getScale(): number;
  slide(h: number): void;
}
declare const Reveal: Deck;

let browser: Browser;
let deck: DeckFolder;
before(async () => {
  [browser, deck] = await Promise.all([chromium(), folderAsIn(GUIDE, 'examples/reveal/index.html')]);
});
after(async () => {
  await browser.close();
  await deck.remove();
});

interface Open {
  readonly page: Page;
  readonly record: PageRecord;
}

/** Opens a deck with the network off, and waits until it is ready. */
async function open(
  // Slides that stand at once.
  address = `${deck.address}?transition=none`,
  { width = 1280, height = HEIGHT, scheme = 'light', hasTouch = false } = {},
): Promise<Open> {
  const { page, record } = await recordedPage(browser);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setOfflineMode(true);
  await page.setViewport({ width, height, hasTouch });
  await page.goto(address);
  await page.waitForFunction(() => Reveal.isReady() && document.querySelector('.reveal.ready'));
  return { page, record };
}

/** Ends a test: nothing was asked of a network, nothing was said. */
async function close({ page, record }: Open): Promise<void> {
  assert.deepEqual(
    record.requests.filter((request) => !request.startsWith('file:')),
    [],
  );
  assert.deepEqual(record.messages, []);
  await page.close();
}

/** Jumps to a slide, and waits until it stands still. */
const goTo = async (page: Page, slide: number): Promise<void> => {
  await page.evaluate((index) => {
    Reveal.slide(index);
  }, slide);
  await page.waitForFunction(() => document.querySelector('section.present')?.getAnimations().length === 0, {
    timeout: 3000,
  });
};

/** Waits until the deck shows a slide, and of the chart with `step` so many rows. */
const until = async (page: Page, slide: number, rows: number): Promise<void> => {
  const now = (): Promise<string> =>
    page.evaluate(
      (chart) =>
        `slide ${Reveal.getIndices().h}, step ${document.querySelector(chart)?.getAttribute('step')}`,
      GAP,
    );
  await page
    .waitForFunction(
      (index, step, chart) =>
        Reveal.getIndices().h === index && document.querySelector(chart)?.getAttribute('step') === step,
      { timeout: 3000 },
      slide,
      String(rows),
      GAP,
    )
    .catch(async () => {
      assert.equal(await now(), `slide ${slide}, step ${rows}`);
    });
};

/** Presses keys one after another, and looks at slide and rows after each. */
async function presses(
  page: Page,
  keys: readonly (readonly [
    key: 'ArrowRight' | 'ArrowLeft' | ' ' | 'Home' | 'End',
    slide: number,
    rows: number,
  ])[],
): Promise<void> {
  for (const [key, slide, rows] of keys) {
    await page.keyboard.press(key);
    await until(page, slide, rows);
  }
}

/** The deck's own keys, there and back. */
const THERE_AND_BACK = [
  ['ArrowRight', STEPPED, 0],
  ['ArrowRight', STEPPED, 1],
  [' ', STEPPED, 2],
  ['ArrowRight', STEPPED, 3],
  ['ArrowRight', STEPPED + 1, 3],
  ['ArrowLeft', STEPPED, 3],
  ['ArrowLeft', STEPPED, 2],
  ['ArrowLeft', STEPPED, 1],
  ['ArrowLeft', STEPPED, 0],
  ['ArrowLeft', 0, 0],
  ['End', QUESTIONS, 3],
  ['Home', 0, 0],
] as const;

test('reveal: every slide is right on first show, and holds what is on it', async () => {
  const opened = await open();
  const { page } = opened;
  const far = `section:nth-child(${QUESTIONS + 1})`;
  assert.equal(await page.$eval(far, (slide) => getComputedStyle(slide).display), 'none');
  const first = await markup(page);
  assert.equal(first.length, 5);
  for (let slide = 1; slide < SLIDES; slide += 1) {
    await goTo(page, slide);
    assert.deepEqual(await faultsOf(page, 'section.present', HEIGHT), [], `slide ${slide}`);
    assert.ok((await page.$eval('section.present', (element) => element.scrollHeight)) <= HEIGHT);
  }
  await goTo(page, 0);
  assert.deepEqual(await markup(page), first);
  await close(opened);
});

test('reveal: rows come and go with the deck’s keys, and after jumps', async () => {
  const opened = await open();
  const { page } = opened;
  assert.equal(await rowsSeen(page, GAP), 0);
  await presses(page, THERE_AND_BACK);
  await goTo(page, STEPPED);
  await until(page, STEPPED, 0);
  await page.keyboard.press('ArrowRight');
  await until(page, STEPPED, 1);
  assert.equal(await rowsSeen(page, GAP), 1);
  await close(opened);
});

test('reveal: opens at the row that its address names', async () => {
  const opened = await open(`${deck.address}#/${STEPPED}/0/1`);
  await until(opened.page, STEPPED, 2);
  await close(opened);
});

for (const [name, viewport, scale, zoom] of [
  ['scaled to 0.4', { width: 533, height: 300 }, 0.4, 1],
  ['scaled to 2', { width: 2700, height: 1520 }, 2, 1],
  ['with CSS zoom', { width: 1280, height: 720 }, 0.96, 0.7],
] as const)
  test(`reveal: ${name} the markup is the same, and a button works at its place`, async () => {
    const [plain, opened] = await Promise.all([open(), open(undefined, viewport)]);
    const { page } = opened;
    assert.deepEqual(await markup(page), await markup(plain.page));
    assert.ok(Math.abs((await page.evaluate(() => Reveal.getScale())) - scale) < 0.01);
    await goTo(page, QUESTIONS);
    await page.evaluate((factor) => {
      document.documentElement.style.zoom = String(factor);
    }, zoom);
    assert.deepEqual(await faultsOf(page, 'section.present', HEIGHT), []);
    const opener = await openerIn(page, WITH_BUTTONS);
    for (const state of [true, false]) {
      await opener.click();
      await untilOpen(page, opener, state);
    }
    await Promise.all([close(opened), close(plain)]);
  });

test('reveal: keys are the deck’s until the focus is inside a chart, and those that act there stop there', async () => {
  const opened = await open();
  const { page } = opened;
  await goTo(page, QUESTIONS - 1);
  await page.keyboard.press(' ');
  await until(page, QUESTIONS, 3);
  const opener = await openerIn(page, WITH_BUTTONS);
  // From the top of the slide to the button of the row, by the key that does it.
  for (let tabs = 0; tabs < 10; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await opener.evaluate((button) => button.matches(':focus'))) break;
  }
  const isOverview = (): Promise<boolean> => page.evaluate(() => Reveal.isOverview());
  for (const [key, state] of [
    [' ', true],
    [' ', false],
    ['Enter', true],
    ['Escape', false],
  ] as const) {
    await page.keyboard.press(key);
    await untilOpen(page, opener, state);
    assert.equal(await isOverview(), false, key);
    await until(page, QUESTIONS, 3);
  }
  assert.ok(await opener.evaluate((button) => button.matches(':focus')));
  // What the chart has no use for goes on to the deck.
  await page.keyboard.press('o');
  assert.equal(await isOverview(), true);
  await page.keyboard.press('o');
  assert.equal(await isOverview(), false);
  await page.keyboard.press('ArrowLeft');
  await until(page, QUESTIONS - 1, 3);
  await close(opened);
});

test('reveal: the overview changes no chart', async () => {
  const opened = await open();
  const { page } = opened;
  await presses(page, THERE_AND_BACK.slice(0, 2));
  const before = await markup(page);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => Reveal.isOverview());
  assert.deepEqual(await markup(page), before);
  assert.equal(await rowsSeen(page, WITH_BUTTONS), 1);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !Reveal.isOverview());
  await until(page, STEPPED, 1);
  assert.deepEqual(await faultsOf(page, 'section.present', HEIGHT), []);
  assert.deepEqual(await markup(page), before);
  await close(opened);
});

test('reveal: the scroll view of a phone reveals row by row, and so do the slides after it', async () => {
  const opened = await open(undefined, { width: 400, height: 800 });
  const { page } = opened;
  assert.equal(await page.evaluate(() => Reveal.isScrollView()), true);
  // Every chart is drawn from the start.
  for (const slide of await page.$$('.slides section')) assert.ok(await slide.isVisible());
  const scroll = (): Promise<void> =>
    page.evaluate(() => {
      document.querySelector('.reveal-viewport')?.scrollBy({ top: innerHeight, behavior: 'instant' });
    });
  const GAP_ON_PAGE = 'section[data-index-h="1"] big-society-gap';
  for (const rows of [0, 1, 2, 3]) {
    await scroll();
    await page.waitForFunction(
      (chart, step) => document.querySelector(chart)?.getAttribute('step') === step,
      { timeout: 3000 },
      GAP_ON_PAGE,
      String(rows),
    );
    assert.equal(await rowsSeen(page, GAP_ON_PAGE), rows);
  }
  assert.deepEqual(await faultsOf(page, 'section[data-index-h="1"]', HEIGHT), []);
  // reveal.js writes the slides anew where it goes back to them.
  await page.setViewport({ width: 1280, height: HEIGHT });
  await page.waitForFunction(() => !Reveal.isScrollView());
  await goTo(page, 0);
  await until(page, 0, 0);
  await presses(page, THERE_AND_BACK);
  await close(opened);
});

test('reveal: both windows of the speaker view are at the same row', async () => {
  const opened = await open();
  const { page } = opened;
  const popup = new Promise<Page>((resolve) => {
    page.once('popup', (window) => {
      if (window !== null) resolve(window);
    });
  });
  await page.keyboard.press('s');
  const speaker = await popup;
  /** The step of the chart in the frames of the speaker's window: what is shown, and what comes next. */
  const steps = (): Promise<readonly (string | null)[]> =>
    Promise.all(
      ['#current-slide iframe', '#upcoming-slide iframe'].map(async (selector) => {
        const frame = await (await speaker.$(selector))?.contentFrame();
        return frame?.$eval(GAP, (chart) => chart.getAttribute('step')).catch(() => null) ?? null;
      }),
    );
  const untilSteps = async (...wanted: readonly string[]): Promise<void> => {
    const end = Date.now() + 8000;
    while (Date.now() < end && (await steps()).join() !== wanted.join()) await speaker.bringToFront();
    assert.deepEqual(await steps(), wanted);
    await page.bringToFront();
  };
  await page.bringToFront();
  await untilSteps('0', '0');
  await presses(page, THERE_AND_BACK.slice(0, 2));
  await untilSteps('1', '2');
  await presses(page, THERE_AND_BACK.slice(2, 3));
  await untilSteps('2', '3');
  // The speaker's window turns the slides too.
  await speaker.bringToFront();
  await speaker.keyboard.press('ArrowLeft');
  await page.bringToFront();
  await until(page, STEPPED, 1);
  await speaker.close();
  await close(opened);
});

/** The pages of a PDF as text. */
function textOf(pdf: Uint8Array): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

for (const [name, query, steps] of [
  ['a page for each row', '', [0, 1, 2, 3]],
  ['a page for each slide with all rows', '&pdfSeparateFragments=false', [3]],
] as const)
  test(`reveal: prints ${name}`, async () => {
    const opened = await open(`${deck.address}?print-pdf${query}`, { scheme: 'dark' });
    const { page } = opened;
    await page.waitForFunction(
      (count) => document.querySelectorAll('.slides > .pdf-page').length === count,
      { timeout: 5000 },
      SLIDES - 1 + steps.length,
    );
    // Whatever the reader's system is like, and with all that a chart says more on paper.
    await page.emulateMediaType('print');
    assert.equal(
      await page.$eval('.pdf-page', (sheet) => getComputedStyle(sheet).backgroundColor),
      'rgb(255, 255, 255)',
    );
    for (let sheet = 0; sheet < SLIDES - 1 + steps.length; sheet += 1)
      assert.deepEqual(
        await faultsOf(page, `.pdf-page:nth-of-type(${sheet + 1}) section`, HEIGHT),
        [],
        `sheet ${sheet}`,
      );
    await page.emulateMediaType();
    const sheets = textOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    assert.equal(sheets.length, SLIDES - 1 + steps.length);
    const values = ['27 points', '18 points', '17 points'];
    for (const [index, rows] of steps.entries())
      assert.deepEqual(
        values.filter((value) => sheets[STEPPED + index]?.includes(value)),
        values.slice(0, rows),
      );
    const others = sheets.slice(STEPPED + steps.length);
    for (const [index, value] of ['36 of 40', '17 of 21', '£13.7bn', '17 points'].entries())
      assert.ok(others[index]?.includes(value), value);
    await close(opened);
  });

/** A deck of which one slide has something else, and which may get the charts late. */
const deckWith = async (
  slide: string,
  { drop = DROP_IN, query = '', hasTouch = false } = {},
): Promise<Open> => {
  const example = await readFile('examples/reveal/index.html', 'utf8');
  const html = example
    .replace(/<big-society-gap\s+step="0"[\s\S]*?<\/big-society-gap>/, slide)
    .replace(DROP_IN, drop);
  return open(`${await deck.write('other.html', html)}?transition=none${query}`, { hasTouch });
};

const DROP_IN = '<script src="big-society.js"></script>';
const DEFERRED = '<script src="big-society.js" defer></script>';
/** Comes when a test calls for it. */
const LATE =
  '<script>addEventListener("late", () => document.head.append(Object.assign(document.createElement("script"), { src: "big-society.js" })))</script>';

const ROWS = 'figures="gap-pull-together-deprivation-2012 gap-pull-together-age-2012 gap-trust-rural-urban"';
const CHART = `<big-society-gap step="0" ${ROWS}></big-society-gap>`;

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

/** How many rows and how many other fragments the slide shows, after each step of the deck until it turns. */
const turns = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const api = Reveal as unknown as { next(): void };
    Reveal.slide(1);
    const found: string[] = [];
    while (Reveal.getIndices().h === 1 && found.length < 12) {
      await new Promise(requestAnimationFrame);
      const slide = document.querySelector('section.present');
      found.push(
        [
          ...[...(slide?.querySelectorAll('[step]') ?? [])].map((chart) => chart.getAttribute('step')),
          slide?.querySelectorAll('p.fragment.visible').length,
        ].join(),
      );
      api.next();
    }
    return found;
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

test('reveal: the page of the guide is a deck', async () => {
  const opened = await open(await deck.write('guide.html', snippetWith('html', '<!doctype html>', GUIDE)));
  await presses(opened.page, THERE_AND_BACK.slice(0, 4));
  assert.deepEqual(await faultsOf(opened.page, 'section.present', HEIGHT), []);
  await close(opened);
});

test('reveal: the figure of the guide is revealed too', async () => {
  const opened = await deckWith(snippetWith('html', '<figure', GUIDE));
  assert.deepEqual(await turns(opened.page), ['0,0', '1,0', '2,0']);
  await close(opened);
});

test('reveal: the module of the guide fits the types of reveal.js', async () => {
  const file = await deck.write('deck.mts', snippetWith('js', 'big-society-charts/reveal', GUIDE));
  const config = {
    compilerOptions: {
      module: 'NodeNext',
      noEmit: true,
      strict: true,
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
      skipLibCheck: true,
      paths: {
        'reveal.js': [path.resolve('test/decks/node_modules/reveal.js/dist/reveal.d.ts')],
        'big-society-charts/define': [path.resolve('build/dist/types/define-module.d.ts')],
        'big-society-charts/reveal': [path.resolve('build/dist/types/decks/reveal.d.ts')],
      },
    },
    files: [path.basename(file)],
  };
  await deck.write('tsconfig.json', JSON.stringify(config));
  const tsc = path.resolve('node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '--project', deck.path], { encoding: 'utf8' });
});

const executablePath = FIREFOX;
if (executablePath !== undefined)
  test('reveal: rows, keys and markup in Firefox', async () => {
    const other = await firefox(executablePath);
    try {
      const { page, record } = await recordedPage(other);
      await page.setViewport({ width: 533, height: 300 });
      await page.goto(deck.address);
      await page.waitForFunction(() => Reveal.isReady());
      await presses(page, THERE_AND_BACK);
      await goTo(page, QUESTIONS);
      assert.deepEqual(await faultsOf(page, 'section.present', HEIGHT), []);
      const opener = await openerIn(page, WITH_BUTTONS);
      await opener.click();
      await untilOpen(page, opener, true);
      await page.keyboard.press('Escape');
      await untilOpen(page, opener, false);
      await until(page, QUESTIONS, 3);
      assert.deepEqual(record.messages, []);
    } finally {
      await other.close();
    }
  });
