import { expect } from 'chai';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { parentOf, WIDTHS } from './geometry.js';
import { chartIn, clear, find, findAll, mount, mountChart, openAll, place, rootOf, textOf } from './mount.js';

/** What WCAG 2.5.8 asks of a target, in CSS pixels. */
const SMALLEST_TARGET = 24;

afterEach(clear);

describe('type', () => {
  const visible = (chart: Element) =>
    findAll(chart, '.figure p, .figure li, .figure text, .figure button, .figure td, .figure th');

  it('no text is below 12 px, labels at least 14 px, on a page with a root of 62.5 %', async () => {
    document.documentElement.style.fontSize = '62.5%';
    for (const view of ['chart', 'table']) {
      const chart = await mount({ name: 'x', attributes: { view } });
      for (const element of visible(chart))
        expect(parseFloat(getComputedStyle(element).fontSize)).to.be.at.least(12);
    }
    const chart = await mount({ name: 'x', attributes: {} });
    for (const label of findAll(chart, '.label, .name'))
      expect(parseFloat(getComputedStyle(label).fontSize)).to.be.at.least(14);
  });

  it('grows with the reader’s text size', async () => {
    const chart = await mount({ name: 'x', attributes: {} });
    const size = (): number => parseFloat(getComputedStyle(find(chart, '.label')).fontSize);
    const mark = (): number => find(chart, '.plot .mark.compared').getBoundingClientRect().width;
    const normal = size();
    const normalMark = mark();
    document.documentElement.style.fontSize = '200%';
    expect(size()).to.be.closeTo(normal * 2, 0.1);
    expect(mark()).to.be.closeTo(normalMark * 2, 0.5);
  });

  it('breaks no word of a label at 320 px with text of double size', async () => {
    document.documentElement.style.fontSize = '200%';
    const chart = await mount({ name: 'x', attributes: {} });
    parentOf(chart).style.inlineSize = '320px';
    for (const label of findAll(chart, '.label')) {
      const words = label.textContent.trim().split(/\s+/);
      const probe = document.createElement('span');
      probe.style.whiteSpace = 'nowrap';
      label.append(probe);
      const widest = Math.max(
        ...words.map((word) => {
          probe.textContent = word;
          return probe.getBoundingClientRect().width;
        }),
      );
      probe.remove();
      expect(label.getBoundingClientRect().width, label.textContent).to.be.at.least(Math.floor(widest));
    }
  });

  it('leaves each column of the table the width of its words at 720 px', async () => {
    const chart = await mount({ name: 'x', attributes: { view: 'table' } });
    parentOf(chart).style.inlineSize = '720px';
    const widths = findAll(chart, 'thead th').map((head) => head.getBoundingClientRect().width);
    expect(widths).to.have.length(7);
    for (const width of widths) expect(width).to.be.at.least(60);
    for (const head of findAll(chart, 'thead th')) {
      expect(head.scrollWidth).to.be.at.most(head.clientWidth + 1);
      expect(head.getBoundingClientRect().height).to.be.at.most(80);
    }
  });

  it('does not take over the size, case and alignment of its place', async () => {
    const plain = await mount({ name: 'x', attributes: {} });
    const box = place(
      '<div style="font: italic small-caps 700 42px Georgia; word-break: break-all; text-shadow: 0 0 2px red; text-align: center; text-transform: uppercase; text-indent: 2em; text-wrap: balance; white-space: pre; color: red"><big-society-gap></big-society-gap></div>',
    );
    const chart = await chartIn(box);
    for (const property of [
      'fontSize',
      'fontStyle',
      'fontWeight',
      'textAlign',
      'textTransform',
      'textIndent',
      'textWrap',
      'whiteSpace',
      'fontVariant',
      'wordBreak',
      'textShadow',
      'color',
    ] as const) {
      expect(getComputedStyle(find(chart, '.summary'))[property], property).to.equal(
        getComputedStyle(find(plain, '.summary'))[property],
      );
    }
  });

  /** The links and buttons that are seen; one that goes over two lines is a target in each. */
  const smallTargets = (chart: Element): readonly string[] =>
    findAll(chart, 'a, button').flatMap((target) => {
      const { width } = target.getBoundingClientRect();
      const heights = [...target.getClientRects()].map(({ height }) => height);
      const isSmall = heights.length > 0 && Math.min(width, ...heights) < SMALLEST_TARGET - 0.01;
      return isSmall ? [`${textOf(target)}: ${width} x ${heights.join(', ')}`] : [];
    });

  /** A chart in all the states that its buttons bring it to, before and after each press. */
  async function* statesOf(chart: BigSocietyChart): AsyncGenerator<string> {
    yield 'at first';
    await openAll(chart);
    yield 'open';
    for (const order of ['ascending', 'descending']) {
      const sorter = rootOf(chart).querySelector<HTMLElement>('.sorter');
      sorter?.click();
      await chart.updateComplete;
      if (sorter !== null) yield order;
    }
  }

  for (const id of ['gap', 'failures', 'balance'] as const)
    for (const view of ['chart', 'table']) {
      it(`${id} as a ${view}: links and buttons are at least 24 px high and wide`, async () => {
        document.documentElement.style.fontSize = '62.5%';
        const chart = await mountChart(id, { view });
        for await (const state of statesOf(chart))
          for (const width of WIDTHS) {
            parentOf(chart).style.inlineSize = `${width}px`;
            expect(smallTargets(chart), `${state}, ${width} px`).to.deep.equal([]);
          }
      });

      it(`${id} as a ${view}: they are that on a slide that is shown at two fifths of its size`, async () => {
        const chart = await mountChart(id, { view });
        const slide = parentOf(chart);
        slide.style.cssText = 'transform: scale(0.4); transform-origin: 0 0';
        slide.style.setProperty('--big-society-font-size', '40px');
        for await (const state of statesOf(chart))
          for (const width of WIDTHS) {
            slide.style.inlineSize = `${width / 0.4}px`;
            expect(smallTargets(chart), `${state}, ${width} px`).to.deep.equal([]);
          }
      });
    }

  it('focus is a ring of 3 px in the colour of text', async () => {
    const chart = await mount({ name: 'x', attributes: {} });
    for (const target of [find(chart, '[part=control]'), find(chart, 'a')]) {
      target.focus();
      const style = getComputedStyle(target);
      expect(style.outlineWidth).to.equal('3px');
      expect(style.outlineStyle).to.equal('solid');
      expect(style.outlineColor).to.equal(getComputedStyle(find(chart, '.frame')).color);
    }
  });
});
