import { expect } from 'chai';
import { BigSocietyChart } from '../../src/elements/chart.js';
import type { BigSocietyGap } from '../../src/elements/gap.js';
import { compiled } from '../fixtures/compiled.js';
import { gapFixture } from '../fixtures/gap.js';
import { chartIn, clear, consoleOf, find, findAll, mount, place, rootOf, textOf } from './mount.js';

const labels = (chart: Element): readonly string[] => findAll(chart, '.label').map(textOf);

afterEach(clear);

describe('big-society-gap: life in the page', () => {
  const ROWS = 9;
  const rows = async (chart: BigSocietyGap): Promise<number> => {
    await chart.updateComplete;
    return findAll(chart, '.row').length;
  };

  it('works when made by createElement, by its class, and by innerHTML', async () => {
    const made = document.createElement('big-society-gap');
    place('').append(made);
    expect(await rows(made)).to.equal(ROWS);
    const Gap = customElements.get('big-society-gap') as typeof BigSocietyGap;
    const constructed = new Gap();
    place('').append(constructed);
    expect(await rows(constructed)).to.equal(ROWS);
    expect(await rows(await chartIn(place('<big-society-gap></big-society-gap>')))).to.equal(ROWS);
  });

  it('keeps its state when it is moved, removed and put back', async () => {
    const chart = await mount({ name: 'x', attributes: { figures: 'gap-cuts-per-head' } });
    chart.view = 'table';
    await chart.updateComplete;
    place('').append(chart);
    await chart.updateComplete;
    expect(findAll(chart, 'tbody tr')).to.have.length(2);
    chart.remove();
    chart.view = 'chart';
    place('').append(chart);
    expect(await rows(chart)).to.equal(1);
  });

  it('a clone draws the same', async () => {
    const chart = await mount(gapFixture('own-words'));
    const box = place('');
    box.append(chart.cloneNode(true));
    const clone = await chartIn(box);
    expect(rootOf(clone).textContent).to.equal(rootOf(chart).textContent);
  });

  it('a clone shows what the reader sees: chart or table', async () => {
    const chart = await mount(gapFixture('default'));
    find(chart, '[data-view]').click();
    await chart.updateComplete;
    const box = place('');
    box.append(chart.cloneNode(true));
    const clone = await chartIn(box);
    expect(findAll(clone, '[part=table]')).to.have.length(1);
  });

  it('tells pages why it shows no figure, as a state', async () => {
    const chart = await mount(gapFixture('default'));
    const states = (): readonly string[] =>
      ['loading', 'error', 'empty'].filter((state) => chart.matches(`:state(${state})`));
    expect(states()).to.deep.equal([]);
    chart.figures = ['nothing'];
    await chart.updateComplete;
    expect(states()).to.deep.equal(['empty']);
    chart.figures = null;
    chart.src = '/nowhere.json';
    await new Promise((resolve) => setTimeout(resolve));
    expect(states()).to.deep.equal(['loading']);
    await chart.updateComplete;
    expect(states()).to.deep.equal(['error']);
    chart.src = null;
    await chart.updateComplete;
    expect(states()).to.deep.equal([]);
  });

  it('keeps rows and styles when another document adopts it', async () => {
    const chart = await mount(gapFixture('default'));
    const frame = place('<iframe title="another document"></iframe>').querySelector('iframe');
    const inner = frame?.contentDocument;
    if (!inner) throw new Error('no inner document');
    inner.body.append(chart);
    expect(await rows(chart)).to.equal(ROWS);
    const view = inner.defaultView;
    expect(view?.getComputedStyle(find(chart, '.row')).display).to.equal('grid');
    expect(view?.getComputedStyle(find(chart, '.ear')).position).to.equal('absolute');
  });

  it('is drawn and styled when it was made in one document and first stands in another', async () => {
    const frame = place('<iframe title="another document"></iframe>').querySelector('iframe');
    const inner = frame?.contentDocument;
    if (!inner) throw new Error('no inner document');
    const chart = document.createElement('big-society-gap');
    inner.body.append(chart);
    expect(await rows(chart)).to.equal(ROWS);
    expect(inner.defaultView?.getComputedStyle(find(chart, '.row')).display).to.equal('grid');
  });

  it('is told nothing, and so kept by nothing, once the frame that it stands in has gone', async () => {
    const chart = await mount(gapFixture('default'));
    const frame = place('<iframe title="another document"></iframe>').querySelector('iframe');
    frame?.contentDocument?.body.append(chart);
    await chart.updateComplete;
    const other = await chartIn(place('<big-society-gap></big-society-gap>'));
    frame?.remove();
    const drawn = new Set<Element>();
    // All charts that can be told are drawn anew.
    BigSocietyChart.onDrawing(({ host }) => drawn.add(host));
    await other.updateComplete;
    await chart.updateComplete;
    expect([...drawn]).to.deep.equal([other]);
  });

  it('shows what stands between its tags where nothing can be drawn, with the reason', async () => {
    let chart: BigSocietyGap | undefined;
    await consoleOf(async () => {
      chart = await chartIn(place('<big-society-gap figures="nil"><p>fallback</p></big-society-gap>'));
    });
    if (chart === undefined) throw new Error('no chart');
    expect(textOf(find(chart, '.message'))).to.match(/There is no figure to show\. Check the ids/);
    expect(chart.querySelector('p')?.checkVisibility()).to.equal(true);
    chart.figures = null;
    expect(await rows(chart)).to.equal(ROWS);
    expect(chart.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  it('draws other data, names its faults once, and goes back to the report', async () => {
    const chart = await mount(gapFixture('default'));
    const data = compiled([{ id: 'a', label: 'ours', behind: ['some', 1], compared: ['others', 2] }]);
    const written = await consoleOf(async () => {
      chart.data = { ...data, figures: [...(data['figures'] as unknown[]), { id: 'bad', label: 'bad' }] };
      await chart.updateComplete;
    });
    expect(labels(chart)).to.deep.equal(['Ours']);
    expect(written).to.have.length(1);
    expect(written[0]?.[1]).to.match(/figures\[1\], unit is empty\./);
    chart.data = null;
    expect(await rows(chart)).to.equal(ROWS);
  });

  it('goes back to the default when an attribute is taken away or a property is null', async () => {
    const chart = await mount({ name: 'x', attributes: { evidence: 'audit', heading: 'Ours' } });
    expect(await rows(chart)).to.equal(4);
    chart.removeAttribute('evidence');
    chart.heading = null;
    expect(await rows(chart)).to.equal(ROWS);
    expect(textOf(find(chart, '.title'))).to.match(/^In deprived areas/);
  });

  it('draws once what is set in one turn, and not at all what is set to what it was', async () => {
    const chart = await mount(gapFixture('default'));
    let drawn = 0;
    const observer = new MutationObserver(() => {
      drawn += 1;
    });
    observer.observe(rootOf(chart), { subtree: true, childList: true, characterData: true });
    chart.heading = 'One';
    chart.note = 'Two';
    chart.setAttribute('subheading', 'Three');
    await chart.updateComplete;
    await Promise.resolve();
    chart.heading = 'One';
    await chart.updateComplete;
    await Promise.resolve();
    observer.disconnect();
    expect(drawn).to.equal(1);
    expect(textOf(find(chart, '.title'))).to.equal('One');
  });

  it('says what it cannot read, and goes on drawing', async () => {
    const hostile = {
      toString() {
        throw new Error('no text');
      },
    };
    const chart = await mount(gapFixture('default'));
    const written = await consoleOf(async () => {
      for (const value of [Symbol('x'), hostile, Object.create(null) as unknown])
        for (const name of ['figures', 'heading', 'view', 'data'] as const) {
          Object.assign(chart, { [name]: value });
          await chart.updateComplete;
        }
    });
    expect(written.length).to.be.above(0);
    for (const name of ['figures', 'heading', 'view', 'data'] as const)
      Object.assign(chart, { [name]: null });
    expect(await rows(chart)).to.equal(ROWS);
  });

  it('can be hidden and sized by the page', async () => {
    const box = place(
      '<style>.gone { display: none } .small { inline-size: 400px }</style><big-society-gap class="gone"></big-society-gap>',
    );
    const chart = await chartIn(box);
    expect(chart.checkVisibility()).to.equal(false);
    chart.className = 'small';
    expect(chart.getBoundingClientRect().width).to.equal(400);
  });

  it('is hidden by the hidden attribute', async () => {
    const chart = await mount({ name: 'x', attributes: { hidden: '' } });
    expect(chart.checkVisibility()).to.equal(false);
  });

  it('leaves the page as it was: nothing outside the element', async () => {
    const before = document.head.childElementCount;
    const box = place('');
    const chart = document.createElement('big-society-gap');
    box.append(chart);
    await chart.updateComplete;
    expect(document.head.childElementCount).to.equal(before);
    expect(box.childElementCount).to.equal(1);
    expect(chart.childNodes).to.have.length(0);
    expect(chart.getAttributeNames()).to.deep.equal([]);
  });
});
