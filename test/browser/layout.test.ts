import { expect } from 'chai';
import type { ChartId } from '../../src/dataset/types.js';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { GAP_FIXTURES, gapFixture } from '../fixtures/gap.js';
import { faultsOf, parentOf, WIDTHS } from './geometry.js';
import {
  chartIn,
  clear,
  consoleOf,
  find,
  findAll,
  mount,
  mountChart,
  openAll,
  place,
  rootOf,
} from './mount.js';

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

function styleOf(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}

afterEach(clear);

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
