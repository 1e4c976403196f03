import { expect } from 'chai';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import type { StepDetail } from '../../src/elements/events.js';
import { clear, find, mountChart } from './mount.js';

afterEach(clear);

/** The rows of a chart, and what else comes one by one. */
const rowsOf = (chart: BigSocietyChart): readonly HTMLElement[] => [
  ...(chart.shadowRoot?.querySelectorAll<HTMLElement>('[part=row], .verdict, .findings > li') ?? []),
];

/** Which rows of a chart a reader sees. */
const seen = (chart: BigSocietyChart): readonly boolean[] =>
  rowsOf(chart).map((row) => row.checkVisibility({ visibilityProperty: true }));

const first = (count: number, of: number): readonly boolean[] =>
  Array.from({ length: of }, (_, index) => index < count);

describe('step', () => {
  for (const [name, rows] of [
    ['gap', 9],
    ['failures', 5],
    ['balance', 15],
  ] as const)
    it(`reveals the rows of ${name} one by one, and the sentence on all of them with the last`, async () => {
      const chart = await mountChart(name, { step: '0' });
      expect(chart.steps).to.equal(rows);
      const summary = find(chart, '[part=summary]');
      for (const step of [0, 1, rows - 1, rows, rows + 1]) {
        chart.step = step;
        await chart.updateComplete;
        expect(seen(chart)).to.deep.equal(first(step, rows));
        expect(summary.checkVisibility({ visibilityProperty: true })).to.equal(step >= rows);
      }
      chart.removeAttribute('step');
      await chart.updateComplete;
      expect(seen(chart)).to.deep.equal(first(rows, rows));
    });

  it('moves nothing: hidden rows keep their room', async () => {
    const chart = await mountChart('gap');
    const boxes = (): readonly string[] =>
      rowsOf(chart).map((row) => JSON.stringify(row.getBoundingClientRect()));
    const before = boxes();
    chart.setAttribute('step', '2');
    await chart.updateComplete;
    expect(boxes()).to.deep.equal(before);
  });

  it('stays where the chart is drawn anew, and hides no row of the table', async () => {
    const chart = await mountChart('gap', { step: '2' });
    chart.setAttribute('theme', 'dark');
    await chart.updateComplete;
    expect(seen(chart)).to.deep.equal(first(2, 9));
    chart.view = 'table';
    await chart.updateComplete;
    const cells = [...(chart.shadowRoot?.querySelectorAll('tbody tr') ?? [])];
    expect(cells.length).to.be.greaterThan(8);
    expect(cells.every((row) => row.checkVisibility({ visibilityProperty: true }))).to.equal(true);
    chart.view = 'chart';
    await chart.updateComplete;
    expect(seen(chart)).to.deep.equal(first(2, 9));
  });

  it('keeps what is to come from ears and from the Tab key', async () => {
    const chart = await mountChart('gap', { step: '1' });
    const [shown, hidden] = rowsOf(chart).map((row) => row.querySelector<HTMLElement>('button'));
    hidden?.focus();
    expect(chart.shadowRoot?.activeElement).to.equal(null);
    shown?.focus();
    expect(chart.shadowRoot?.activeElement).to.equal(shown);
  });

  it('is told of with the number of steps, once each, and not without step', async () => {
    const told: StepDetail[] = [];
    const box = document.body;
    const listen = ({ detail }: CustomEvent<StepDetail>): void => void told.push(detail);
    box.addEventListener('big-society-step', listen);
    const chart = await mountChart('gap');
    expect(told).to.deep.equal([]);
    chart.step = 0;
    await chart.updateComplete;
    chart.theme = 'dark';
    await chart.updateComplete;
    chart.step = 1;
    chart.figures = ['gap-pull-together-deprivation-2012'];
    await chart.updateComplete;
    chart.step = null;
    await chart.updateComplete;
    box.removeEventListener('big-society-step', listen);
    expect(told).to.deep.equal([
      { step: 0, steps: 9 },
      { step: 1, steps: 1 },
    ]);
  });

  it('is counted in the turn in which a chart comes into the page, or is changed', () => {
    const chart = document.createElement('big-society-gap');
    expect(chart.steps).to.equal(0);
    chart.step = 0;
    document.body.append(chart);
    expect(chart.steps).to.equal(9);
    expect(seen(chart)).to.deep.equal(first(0, 9));
    chart.figures = ['gap-pull-together-deprivation-2012'];
    expect(chart.steps).to.equal(1);
    chart.remove();
  });

  it('can be answered with another step, and is told of each once', async () => {
    const chart = await mountChart('gap');
    const told: number[] = [];
    chart.addEventListener('big-society-step', ({ detail }) => {
      told.push(detail.step);
      chart.step = detail.steps;
      expect(chart.steps).to.equal(9);
    });
    chart.step = 1;
    await chart.updateComplete;
    chart.theme = 'dark';
    await chart.updateComplete;
    expect(told).to.deep.equal([1, 9]);
    expect(seen(chart)).to.deep.equal(first(9, 9));
  });

  it('counts for a chart that a server drew, too', async () => {
    const drawn = await mountChart('gap');
    const served = document.createElement('div');
    served.setHTMLUnsafe(
      `<big-society-gap step="3"><template shadowrootmode="open">${drawn.shadowRoot?.innerHTML ?? ''}</template></big-society-gap>`,
    );
    document.body.append(served);
    const chart = served.firstElementChild as BigSocietyChart;
    await chart.updateComplete;
    expect(seen(chart)).to.deep.equal(first(3, 9));
    served.remove();
  });
});
