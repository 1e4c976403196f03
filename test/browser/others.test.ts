import { expect } from 'chai';
// axe is a classic script that sets a global.
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import { OTHER_FIXTURES, otherFixture as fixture } from '../fixtures/others.js';
import { faultsOf } from './geometry.js';
import { clear, consoleOf, find, findAll, textOf } from './mount.js';
import { mountOther } from './others.js';

declare const axe: typeof Axe;

afterEach(clear);

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
      '36 of 40 Work Programme prime contracts went to large companies.',
      '34% feel able to influence local decisions; it was 38% in 2010–11 and 44% in 2001.',
      'Social care spending fell by £65 a head in the most deprived areas and rose by £28 in the most affluent.',
      'Half of the 254 councils analysed cut grants to the voluntary sector by more than their own budgets.',
      'Companies give about 2% of the sector’s income, the State 37%.',
    ]);
    expect(textOf(find(chart, '.summary'))).to.equal(
      'Five reasons with 21 pieces of evidence: 6 rest on a figure that an audit reported, 15 on other sources; 3 of the 21 point the other way.',
    );
    const findings = findAll(chart, '.finding').map(textOf);
    expect(findings.filter((text) => text.startsWith('Points the other way: '))).to.have.length(3);
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
    expect(findAll(one, '.headline').map(textOf)).to.deep.equal(['Support was not aimed at greatest need.']);
    expect(textOf(find(one, '.title'))).to.equal('Reason 3 of 5');
    expect(findAll(one, '.subheading')).to.have.length(0);
    const audits = await mountOther(fixture('failures', 'audits-only'));
    expect(findAll(audits, '.reason')).to.have.length(5);
    expect(textOf(findAll(audits, '.lead')[4] ?? document.body)).to.equal(
      'No figure of the audits on this reason was available.',
    );
    expect(findAll(audits, '.lead .finding').map(textOf)[1]).to.equal(
      '34% feel able to influence local decisions.',
    );
    // Its period is the audit's; the tag says that.
    expect(textOf(findAll(audits, '.lead .where')[1] ?? document.body)).to.match(
      /^England · , final audit · , Details: /,
    );
  });

  it('balance: the verdict first, one unit a goal, then rises and falls from a common zero', async () => {
    const chart = await mountOther(fixture('balance', 'default'));
    expect(findAll(chart, '.verdict .unit-filled')).to.have.length(17);
    expect(findAll(chart, '.verdict .unit-outlined')).to.have.length(4);
    expect(textOf(find(chart, '.verdict .finding'))).to.equal('17 goals with a negative outcome, 4 without.');
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
      '17 of 21 goals had a negative outcome; of 6 shares measured twice, 3 rose (most: volunteer monthly, ages 16–24, +12 points) and 3 fell (most: feel they belong to their neighbourhood, −7 minus 7 points).',
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
    const verdict = await mountOther(fixture('balance', 'verdict'));
    expect(findAll(verdict, '.section')).to.have.length(0);
    expect(textOf(find(verdict, '.title'))).to.equal(
      'The final audit found negative outcomes on 17 of 21 goals',
    );
    const changes = await mountOther(fixture('balance', 'changes'));
    expect(findAll(changes, '.verdict, .findings')).to.have.length(0);
    expect(textOf(find(changes, '.title'))).to.equal('What rose and what fell');
    // The subtitle speaks of both parts.
    expect(findAll(verdict, '.subheading').concat(findAll(changes, '.subheading'))).to.have.length(0);
    const audits = await mountOther(fixture('balance', 'audits-only'));
    expect(findAll(audits, '.change .value').map(textOf)).to.deep.equal(['−11 points']);
  });

  it('balance: what has one reading stands apart from what rose, below the axis', async () => {
    const chart = await mountOther(fixture('balance', 'default'));
    const places = findAll(chart, '.changes').at(-1);
    expect([...(places?.children ?? [])].map((part) => part.className)).to.deep.equal([
      'direction',
      'change-list',
      'bar-axis',
      'direction',
      'change-list',
    ]);
    const heads = [...(places?.querySelectorAll('.direction') ?? [])].map(textOf);
    expect(heads).to.deep.equal(['Rose', 'One reading only']);
  });

  it('balance: the 21 goals stand in one even row where there is room, the four apart', async () => {
    const chart = await mountOther(fixture('balance', 'default'));
    const box = chart.parentElement;
    if (box !== null) box.style.width = '720px';
    // Middles: one browser counts an outline to the square.
    const middles = findAll(chart, '.verdict rect')
      .map((square) => square.getBoundingClientRect())
      .map(({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 }));
    const gaps = middles.slice(1).map(({ x }, index) => x - (middles[index]?.x ?? 0));
    const heights = middles.map(({ y }) => y);
    expect(Math.max(...heights) - Math.min(...heights)).to.be.below(1);
    const [widest = 0, ...others] = [...gaps].sort((a, b) => b - a);
    expect(gaps[16]).to.equal(widest);
    expect(Math.max(...others) - Math.min(...others)).to.be.below(1);
    expect(widest).to.be.above(1.3 * Math.max(...others));
  });

  it('a part that a chart does not have is named, and the whole chart is drawn', async () => {
    for (const [chart, show] of [
      ['failures', '6'],
      ['balance', '1'],
    ] as const) {
      const written = await consoleOf(() =>
        mountOther({ chart, name: 'unknown part', attributes: { show } }),
      );
      expect(written).to.have.length(1);
      expect(written[0]?.[1]).to.match(/show: this chart has no part "(6|1)"\. Write all or/);
    }
  });

  for (const chart of ['failures', 'balance'] as const) {
    it(`${chart}: a figure that it does not show is named`, async () => {
      const written = await consoleOf(() =>
        mountOther({
          chart,
          name: 'figures of another chart',
          attributes: { figures: 'gap-trust-class-ons', highlight: 'gap-trust-rural-urban' },
        }),
      );
      expect(written).to.have.length(1);
      expect(written[0]?.[1]).to.match(/figures: the figure "gap-trust-class-ons" is not shown\./);
      expect(written[0]?.[1]).to.match(/highlight: the figure "gap-trust-rural-urban" is not shown\./);
    });

    it(`${chart}: every id that is referred to is in the same root, and the figure is named and described`, async () => {
      const element = await mountOther(fixture(chart, 'default'));
      for (const attribute of ['aria-labelledby', 'aria-describedby'])
        for (const part of findAll(element, `[${attribute}]`))
          for (const id of (part.getAttribute(attribute) ?? '').split(' '))
            expect(findAll(element, `[id="${id}"]`), id).to.have.length(1);
      const ids = findAll(element, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(find(element, 'figure').getAttribute('aria-labelledby')).to.equal('title');
    });

    it(`${chart}: no text overlaps or is cut from right to left and with wide text spacing`, async () => {
      const element = await mountOther(fixture(chart, 'default'));
      for (const details of findAll(element, 'details')) details.setAttribute('open', '');
      document.documentElement.dir = 'rtl';
      expect(faultsOf(element)).to.deep.equal([]);
      document.documentElement.removeAttribute('dir');
      element.parentElement?.setAttribute(
        'style',
        'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5',
      );
      expect(faultsOf(element)).to.deep.equal([]);
    });
  }
});
