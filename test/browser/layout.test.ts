import { expect } from 'chai';
import type { ChartId } from '../../src/dataset/types.js';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { GAP_FIXTURES, gapFixture } from '../fixtures/gap.js';
import { randomDataset } from '../fixtures/random.js';
import { clipped, faultsOf, labelsOf, overlaps, parentOf, WIDTHS } from './geometry.js';
import {
  chartIn,
  clear,
  closeAll,
  consoleOf,
  find,
  findAll,
  mount,
  mountChart,
  openAll,
  place,
  rootOf,
} from './mount.js';

const DATASETS = 500;

/** How many of them one test draws: few enough for its time on a slow machine. */
const AT_ONCE = 50;

const CHARTS = ['gap', 'failures', 'balance'] as const;

/** Firefox counts the strokes of a mark and of a value in their boxes. */
const STROKES = 5;

/** The most room, in CSS pixels, between a mark and the value beside it. */
const BESIDE = 10;

/** The text spacing that WCAG 1.4.12 says a page must bear. */
const TEXT_SPACING =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }' +
  'p { margin-block-end: 2em !important }';

/** Widths between those at which every dataset is tested. */
const MORE_WIDTHS = [...WIDTHS, 390, 640, 960];

/** Text sizes of the page, one of them that of a page that counts in tenths. */
const ROOTS = ['16px', '32px', '62.5%'];

afterEach(clear);

function styleOf(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}

/** The faults of one random dataset: the charts take turns, and so does how each is shown. */
async function faultsOfRandom(seed: number, charts: readonly BigSocietyChart[]): Promise<readonly string[]> {
  const chart = charts[seed % charts.length];
  if (chart === undefined) throw new Error('no chart');
  for (const other of charts) parentOf(other).hidden = other !== chart;
  const turn = Math.floor(seed / charts.length);
  const fontFamily = turn % 4 < 2 ? 'sans-serif' : 'serif';
  parentOf(chart).style.fontFamily = fontFamily;
  chart.dir = turn % 3 === 0 ? 'rtl' : 'ltr';
  chart.view = turn % 10 === 0 ? 'table' : 'chart';
  chart.data = randomDataset(seed);
  await chart.updateComplete;
  await closeAll(chart);
  if (turn % 2 === 1) await openAll(chart);
  expect(chart.issues).to.deep.equal([]);
  const shown = `${chart.localName}, dataset ${seed}, ${chart.view}, ${chart.dir}, ${fontFamily}`;
  return faultsOf(chart).map((fault) => `${shown}, ${fault}`);
}

describe('layout: no text overlaps or is cut', () => {
  for (const fixture of GAP_FIXTURES) {
    it(`gap, ${fixture.name}, at five widths and two text sizes`, async () => {
      await consoleOf(async () => {
        const chart = await mount(fixture);
        expect(faultsOf(chart)).to.deep.equal([]);
      });
    });
  }

  it('from right to left', async () => {
    const chart = await mount({ name: 'x', attributes: { dir: 'rtl' } });
    expect(faultsOf(chart)).to.deep.equal([]);
    const [behind, compared] = ['.plot .mark.behind', '.plot .mark.compared'].map((mark) =>
      find(chart, mark).getBoundingClientRect(),
    );
    expect((behind?.left ?? 0) > (compared?.left ?? 0)).to.equal(true);
  });

  for (const [name, html] of [
    ['a dir attribute', '<div dir="rtl"><big-society-gap></big-society-gap></div>'],
    ['direction in a style', '<div style="direction: rtl"><big-society-gap></big-society-gap></div>'],
  ] as const) {
    it(`values stand beside their marks on a page from right to left by ${name}`, async () => {
      const chart = await chartIn(place(html));
      for (const row of findAll(chart, '.row')) {
        const marks = [...row.querySelectorAll('.plot .mark')].map((mark) => mark.getBoundingClientRect());
        for (const value of row.querySelectorAll('.plot .value')) {
          const { left, right } = value.getBoundingClientRect();
          // Below zero: the room between the value and a mark.
          const common = marks.map((mark) => Math.min(right, mark.right) - Math.max(left, mark.left));
          for (const width of common) expect(width).to.be.at.most(STROKES);
          expect(Math.max(...common)).to.be.at.least(-BESIDE);
        }
      }
    });
  }
});

describe('layout: no text overlaps or is cut at more widths and text sizes', () => {
  const bears = (chart: BigSocietyChart): void => {
    expect(faultsOf(chart, MORE_WIDTHS, ROOTS)).to.deep.equal([]);
  };

  for (const name of ['default', 'table', 'long-words'])
    it(`gap, ${name}, with the text spacing of WCAG 1.4.12`, async () => {
      const chart = await mount(gapFixture(name));
      parentOf(chart).append(styleOf(TEXT_SPACING));
      bears(chart);
    });

  for (const id of CHARTS)
    for (const view of ['chart', 'table']) {
      const opened = async (): Promise<BigSocietyChart> => {
        const chart = await mountChart(id, { view });
        if (view === 'chart') await openAll(chart);
        return chart;
      };

      it(`${id} as a ${view}`, async () => {
        bears(await opened());
      });

      it(`${id} as a ${view}, with the text spacing of WCAG 1.4.12 around it`, async () => {
        const chart = await opened();
        parentOf(chart).append(styleOf(TEXT_SPACING));
        const { letterSpacing, lineHeight, fontSize } = getComputedStyle(find(chart, '.summary'));
        expect(letterSpacing).to.not.equal('normal');
        expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.closeTo(1.5, 0.01);
        bears(chart);
      });

      it(`${id} as a ${view}, with the text spacing of WCAG 1.4.12 on every element of it`, async () => {
        const chart = await opened();
        rootOf(chart).append(styleOf(TEXT_SPACING));
        bears(chart);
      });

      it(`${id} as a ${view}, in a place that writes capitals`, async () => {
        const chart = await opened();
        parentOf(chart).style.textTransform = 'uppercase';
        bears(chart);
      });
    }
});

describe('layout: what overlaps or is cut is found', () => {
  const faultsWith = async (id: ChartId, css: string, view = 'chart'): Promise<string> => {
    const chart = await mountChart(id, { view });
    if (view === 'chart') await openAll(chart);
    rootOf(chart).append(styleOf(css));
    return faultsOf(chart, [720], ['16px']).join('\n');
  };

  for (const [what, id, css, fault] of [
    ['a label over the line below it', 'gap', '.label { margin-block-end: -1.5em }', /label ".* and /],
    ['a button over its own line', 'gap', '.opener { translate: -3em }', /where ".* and link opener /],
    [
      'a value over its axis',
      'failures',
      '.bar-list { margin-block-end: -2em }',
      /(tick-label|value) .* and (tick-label|value)/,
    ],
    ['a term over its text', 'balance', 'dt { margin-inline-end: -6em }', /fact ".* and fact "/],
    ['a text outside of the frame', 'failures', '.finding { translate: -9em }', /cut: finding "/],
    ['a text cut by its own box', 'failures', 'dd { overflow: clip; block-size: 0.6em }', /cut: fact "/],
    [
      'a text cut by a box around it',
      'balance',
      '.steps { overflow: hidden; block-size: 0.6em }',
      /cut: step "/,
    ],
    [
      'a text that has to be scrolled',
      'failures',
      '.pieces { overflow: auto; block-size: 3em }',
      /cut: finding "/,
    ],
  ] as const)
    it(what, async () => {
      expect(await faultsWith(id, css)).to.match(fault);
    });

  it('a button over the head of the next column', async () => {
    const css = '.sorter { white-space: nowrap; min-inline-size: 10em }';
    expect(await faultsWith('gap', css, 'table')).to.match(/sorter none ".* and link sorter none "/);
  });

  it('what stands before the text of a cell', async () => {
    expect(await faultsWith('gap', 'td { white-space: pre }', 'table')).to.match(/cut: td scrolls/);
  });
});

describe(`layout: no text overlaps or is cut in ${DATASETS} random datasets`, () => {
  for (let first = 1; first <= DATASETS; first += AT_ONCE)
    it(`from ${first}`, async () => {
      // One of each for all: WebKit slows down with every shadow tree that was ever on the page.
      const charts = await Promise.all(CHARTS.map((id) => mountChart(id)));
      const faults: string[] = [];
      for (let seed = first; seed < first + AT_ONCE; seed += 1)
        faults.push(...(await faultsOfRandom(seed, charts)));
      expect(faults.slice(0, 20)).to.deep.equal([]);
    });
});

describe('layout: the plot', () => {
  const plots = (chart: Element) => findAll(chart, '.marks').map((plot) => plot.getBoundingClientRect());

  it('axes of all rows and units line up to the pixel', async () => {
    const chart = await mount({ name: 'x', attributes: {} });
    for (const width of WIDTHS) {
      parentOf(chart).style.inlineSize = `${width}px`;
      const rects = [...plots(chart), ...findAll(chart, '.axis').map((axis) => axis.getBoundingClientRect())];
      const [first] = rects;
      for (const { left, right } of rects) {
        expect(left).to.be.closeTo(first?.left ?? 0, 0.1);
        expect(right).to.be.closeTo(first?.right ?? 0, 0.1);
      }
    }
  });

  it('marks stand where their values are', async () => {
    const chart = await mount({ name: 'x', attributes: { figures: 'gap-trust-ethnicity-2012' } });
    parentOf(chart).style.inlineSize = '720px';
    const [plot] = plots(chart);
    const at = (selector: string): number => {
      const { left, right } = find(chart, selector).getBoundingClientRect();
      return (((left + right) / 2 - (plot?.left ?? 0)) / (plot?.width ?? 1)) * 100;
    };
    expect(at('.plot .mark.behind')).to.be.closeTo(27, 0.2);
    expect(at('.plot .mark.compared')).to.be.closeTo(52, 0.2);
  });

  it('takes half of the width at 720 px, and all of it at 320 px, below the words', async () => {
    const chart = await mount({ name: 'x', attributes: {} });
    const box = parentOf(chart);
    const share = (width: number): number => {
      box.style.inlineSize = `${width}px`;
      const before = find(chart, '.room.before').getBoundingClientRect();
      const after = find(chart, '.room.after').getBoundingClientRect();
      return (after.right - before.left) / find(chart, '.rows').getBoundingClientRect().width;
    };
    expect(share(720)).to.be.at.least(0.5);
    expect(share(320)).to.be.closeTo(1, 0.001);
    const [plot] = plots(chart);
    expect(plot?.top ?? 0).to.be.at.least(find(chart, '.where').getBoundingClientRect().bottom - 1);
  });

  it('groups differ by shape, approximate values are hollow, connectors have no arrow', async () => {
    const chart = await mount({ name: 'x', attributes: {} });
    expect(findAll(chart, '.row .plot .mark.behind').every((mark) => mark.localName === 'circle')).to.equal(
      true,
    );
    expect(findAll(chart, '.row .plot .mark.compared').every((mark) => mark.localName === 'path')).to.equal(
      true,
    );
    expect(findAll(chart, '.row:has(.hollow) .label').map((label) => label.textContent)).to.deep.equal([
      'Feel they can trust others',
    ]);
    expect(findAll(chart, '[marker-end], [marker-start], marker')).to.have.length(0);
    const hues = new Set(findAll(chart, '.row .plot .mark').map((mark) => getComputedStyle(mark).fill));
    expect(hues.size).to.be.at.most(4);
  });

  it('every mark has its value beside it, or with its name where there is no room', async () => {
    const chart = await mount({ name: 'x', attributes: {} });
    for (const width of WIDTHS) {
      parentOf(chart).style.inlineSize = `${width}px`;
      const beside = findAll(chart, '.value').filter((value) => getComputedStyle(value).display !== 'none');
      const named = findAll(chart, '.printed').filter((value) => getComputedStyle(value).clipPath === 'none');
      expect(beside.length + named.length).to.equal(18);
    }
  });
});

describe('layout: any parent', () => {
  const PARENTS = {
    block: 'display: block',
    flex: 'display: flex',
    'flex column': 'display: flex; flex-direction: column; align-items: flex-start',
    'inline flex': 'display: inline-flex',
    grid: 'display: grid; grid-template-columns: auto auto',
    float: 'float: left',
    'inline-block': 'display: inline-block',
    table: 'display: table',
    'table cell': 'display: table-cell',
    absolute: 'position: absolute',
  };

  for (const [name, style] of Object.entries(PARENTS)) {
    it(`is readable in a parent that is ${name}`, async () => {
      const box = place(
        `<div style="width: 700px"><div style="${style}"><big-society-gap></big-society-gap></div></div>`,
      );
      const chart = await chartIn(box);
      const labels = labelsOf(chart);
      expect(find(chart, '.frame').getBoundingClientRect().width).to.be.at.least(200);
      expect([...overlaps(labels), ...clipped(chart, labels)]).to.deep.equal([]);
    });
  }

  it('is arranged by the width of its place, not of the window', async () => {
    const chart = await mount({ name: 'x', attributes: {} });
    parentOf(chart).style.inlineSize = '280px';
    const narrow = find(chart, '.frame').getBoundingClientRect().height;
    const frame = document.createElement('iframe');
    // Tall enough that no scroll bar takes from its width.
    frame.style.cssText = 'inline-size: 280px; block-size: 5000px; border: 0';
    frame.srcdoc = '<!doctype html><body style="margin: 0">';
    const loaded = new Promise((resolve) => {
      frame.onload = resolve;
    });
    place('').append(frame);
    await loaded;
    const inner = frame.contentDocument;
    if (inner === null) throw new Error('no inner document');
    inner.body.append(chart);
    await chart.updateComplete;
    expect(find(chart, '.frame').getBoundingClientRect().height).to.be.closeTo(narrow, 1);
  });

  it('is right when it was made in a hidden tab and is shown later', async () => {
    const shown = await mount({ name: 'x', attributes: {} });
    const hidden = place('<section hidden><big-society-gap></big-society-gap></section>');
    const chart = await chartIn(hidden);
    hidden.querySelector('section')?.removeAttribute('hidden');
    expect(find(chart, '.frame').getBoundingClientRect().height).to.equal(
      find(shown, '.frame').getBoundingClientRect().height,
    );
  });

  it('never sizes its parent: it grows and shrinks with it', async () => {
    const box = place(
      '<div style="display: flex; inline-size: 900px"><p>beside</p><big-society-gap></big-society-gap></div>',
    );
    const chart = await chartIn(box);
    const flex = box.firstElementChild as HTMLElement;
    const width = (): number => chart.getBoundingClientRect().width;
    const wide = width();
    flex.style.inlineSize = '300px';
    expect(width()).to.be.below(300);
    flex.style.inlineSize = '900px';
    expect(width()).to.equal(wide);
  });
});
