import { expect } from 'chai';
// axe is a classic script that sets a global.
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import { OTHER_FIXTURES } from '../fixtures/others.js';
import { faultsOf } from './geometry.js';
import { clear, find, findAll, textOf } from './mount.js';
import { mountOther } from './others.js';

declare const axe: typeof Axe;

afterEach(clear);

const fixture = (chart: string, name: string) => {
  const found = OTHER_FIXTURES.find((item) => item.chart === chart && item.name === name);
  if (found === undefined) throw new Error(`no fixture ${chart} ${name}`);
  return found;
};

describe('the other charts', () => {
  for (const item of OTHER_FIXTURES) {
    it(`${item.chart}, ${item.name}: no text overlaps or is cut`, async () => {
      const chart = await mountOther(item);
      for (const details of findAll(chart, 'details')) details.setAttribute('open', '');
      expect(faultsOf(chart)).to.deep.equal([]);
    });

    it(`${item.chart}, ${item.name}: axe finds nothing`, async () => {
      const chart = await mountOther(item);
      for (const details of findAll(chart, 'details')) details.setAttribute('open', '');
      const { violations, incomplete } = await axe.run(chart, { resultTypes: ['violations', 'incomplete'] });
      // axe cannot judge the contrast of text on SVG; the contrast of every colour is tested by itself.
      const found = [...violations, ...incomplete.filter(({ id }) => id !== 'color-contrast')];
      expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal(
        [],
      );
    });
  }

  it('failures: five reasons in order, each with its lead; what points the other way is said', async () => {
    const chart = await mountOther(fixture('failures', 'default'));
    expect(findAll(chart, '.reason-number span:first-child').map(textOf)).to.deep.equal([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(findAll(chart, '.lead .finding').map(textOf)).to.deep.equal([
      '36 of 40 Work Programme prime contracts went to large companies',
      '34% feel able to influence local decisions; it was 38% in 2010–11 and 44% in 2001',
      'Social care spending fell by £65 a head in the most deprived areas and rose by £28 in the most affluent',
      'Half of the 254 councils analysed cut grants to the voluntary sector by more than their own budgets',
      'Companies give about 2% of the sector’s income, the State 37%',
    ]);
    expect(textOf(find(chart, '.summary'))).to.equal(
      'Five reasons with 21 pieces of evidence: 6 rest on a figure that an audit reported, 15 on other sources; 3 of the 21 point the other way.',
    );
    expect(findAll(chart, '.opening').map(textOf)).to.deep.equal(
      Array.from({ length: 3 }, () => 'Points the other way:'),
    );
  });

  it('failures: units are whole, and as many as there are', async () => {
    const chart = await mountOther(fixture('failures', 'default'));
    const lead = find(chart, '.lead');
    expect(lead.querySelectorAll('.unit-filled')).to.have.length(36);
    expect(lead.querySelectorAll('.unit-outlined')).to.have.length(4);
  });

  it('failures: a line joins the readings of one survey; the last, of no stated year, stands apart and hollow', async () => {
    const chart = await mountOther(fixture('failures', 'default'));
    const line = find(chart, '.lead .line');
    expect(line.querySelectorAll('.point')).to.have.length(8);
    expect(line.querySelectorAll('.join')).to.have.length(5);
    expect([...line.querySelectorAll('.point')].map((point) => point.matches('.hollow'))).to.deep.equal([
      ...Array.from({ length: 7 }, () => false),
      true,
    ]);
  });

  it('failures: show gives one reason, evidence="audit" keeps a reason without and says so', async () => {
    const one = await mountOther(fixture('failures', 'one-reason'));
    expect(findAll(one, '.headline').map(textOf)).to.deep.equal(['Support was not aimed at greatest need']);
    const audits = await mountOther(fixture('failures', 'audits-only'));
    expect(findAll(audits, '.reason')).to.have.length(5);
    expect(textOf(findAll(audits, '.lead')[4] ?? document.body)).to.equal(
      'No figure of the audits on this reason was available.',
    );
    expect(findAll(audits, '.lead .finding').map(textOf)[1]).to.equal(
      '34% feel able to influence local decisions',
    );
  });

  it('balance: the verdict first, one unit a goal, then rises and falls from a common zero', async () => {
    const chart = await mountOther(fixture('balance', 'default'));
    expect(findAll(chart, '.verdict .unit-filled')).to.have.length(17);
    expect(findAll(chart, '.verdict .unit-outlined')).to.have.length(4);
    expect(textOf(find(chart, '.verdict .finding'))).to.equal('17 goals with a negative outcome, 4 without');
    expect(findAll(chart, '.change .value').map(textOf)).to.deep.equal([
      '+12 points',
      '+2 points',
      '+2 points',
      '−4 points',
      '−4 points',
      '−7 points',
      '+£0.5bn',
      '−£1.3bn',
      '+52',
    ]);
    expect(textOf(find(chart, '.summary'))).to.equal(
      '17 of 21 goals had a negative outcome; of 6 shares measured twice, 3 rose (most: volunteer monthly, ages 16–24, +12 points) and 3 fell (most: feel they belong to their neighbourhood, −7 points).',
    );
  });

  it('balance: bars of a section have one zero and one scale on both sides', async () => {
    const chart = await mountOther(fixture('balance', 'default'));
    const [shares] = findAll(chart, '.changes');
    const scales = [...(shares?.querySelectorAll('.change') ?? [])].map((row) => {
      const bar = row.querySelector('.bar-part')?.getBoundingClientRect();
      const zero = row.querySelector('.bar-zero')?.getBoundingClientRect();
      const points = Math.abs(
        parseInt((row.querySelector('.value')?.textContent ?? '').replace('−', '-'), 10),
      );
      return { scale: (bar?.width ?? 0) / points, zero: zero?.left ?? 0 };
    });
    for (const { scale, zero } of scales) {
      expect(scale).to.be.closeTo(scales[0]?.scale ?? 0, 0.1);
      expect(zero).to.be.closeTo(scales[0]?.zero ?? 0, 0.1);
    }
  });

  it('balance: show gives a part alone, and evidence="audit" what an audit measured', async () => {
    expect(findAll(await mountOther(fixture('balance', 'verdict')), '.section')).to.have.length(0);
    expect(findAll(await mountOther(fixture('balance', 'changes')), '.verdict, .findings')).to.have.length(0);
    const audits = await mountOther(fixture('balance', 'audits-only'));
    expect(findAll(audits, '.change .value').map(textOf)).to.deep.equal(['−11 points']);
  });
});
