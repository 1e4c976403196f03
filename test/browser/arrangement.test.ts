import { expect } from 'chai';
import { clipped, labelsOf, overlaps, parentOf, WIDTHS } from './geometry.js';
import { chartIn, clear, find, findAll, mount, place } from './mount.js';

afterEach(clear);

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
