import { expect } from 'chai';
import { parentOf, WIDTHS } from './geometry.js';
import { chartIn, clear, find, findAll, mount, place } from './mount.js';

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

  it('links and buttons are at least 24 px high and wide', async () => {
    document.documentElement.style.fontSize = '62.5%';
    for (const view of ['chart', 'table']) {
      const chart = await mount({ name: 'x', attributes: { view } });
      for (const width of WIDTHS) {
        parentOf(chart).style.inlineSize = `${width}px`;
        for (const target of findAll(chart, 'a, button')) {
          for (const rect of target.getClientRects())
            expect(rect.height, target.textContent).to.be.at.least(24);
          expect(target.getBoundingClientRect().width).to.be.at.least(24);
        }
      }
    }
  });

  it('focus is a ring of 3 px in the colour of text', async () => {
    const chart = await mount({ name: 'x', attributes: {} });
    for (const target of [find(chart, 'button'), find(chart, 'a')]) {
      target.focus();
      const style = getComputedStyle(target);
      expect(style.outlineWidth).to.equal('3px');
      expect(style.outlineStyle).to.equal('solid');
      expect(style.outlineColor).to.equal(getComputedStyle(find(chart, '.frame')).color);
    }
  });
});
