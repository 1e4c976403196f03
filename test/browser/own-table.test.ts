import '../../src/define-cy.js';
import { expect } from 'chai';
// axe is a classic script that sets a global.
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import { OWN_FIXTURES, ownHtml } from '../fixtures/own-tables.js';
import { drawn, one } from './files.js';
import { faultsOf } from './geometry.js';
import { clear, consoleOf, find, findAll, rootOf, textOf } from './mount.js';
import { fixture, gap, gapHtml, labels, ONE, redrawn } from './own-tables.js';

declare const axe: typeof Axe;

afterEach(clear);

describe('own table: the three charts', () => {
  it('draws the gap: title, key, rows, summary, note, source, and says nothing', async () => {
    const written = await consoleOf(async () => {
      const chart = await one(gap(ownHtml(fixture('gap'))));
      expect(textOf(find(chart, '.title'))).to.equal('Trust in neighbours, Ourtown 2026');
      expect(findAll(chart, '.key li').map(textOf)).to.deep.equal(['North ward', 'South ward']);
      expect(labels(chart)).to.deep.equal([
        'Can be trusted',
        'Would lend a key',
        'Volunteer monthly',
        'Grants',
        'Members of clubs',
      ]);
      expect(textOf(find(chart, '.summary'))).to.match(
        /^In 2 of 3 shares the two groups differ, by up to 22 points .*North ward 41%, South ward 63%/,
      );
      expect(findAll(chart, '.notes p').map(textOf)).to.deep.equal(['Fieldwork in May 2026, by post.']);
      const links = findAll(chart, '.sources a');
      expect(links.map(textOf)).to.deep.equal(['Ward survey']);
      expect(links[0]?.getAttribute('href')).to.equal('https://example.org/survey');
      expect(chart.querySelector('table')?.checkVisibility()).to.equal(false);
      expect(chart.issues).to.deep.equal([]);
    });
    expect(written).to.deep.equal([]);
  });

  it('draws two groups in ink, and never says that one is left behind', async () => {
    for (const view of ['chart', 'table']) {
      const chart = await one(gap(ownHtml(fixture('gap')), `view="${view}"`));
      expect(rootOf(chart).textContent).not.to.match(/left behind|ahead|audit|other evidence|not stated/);
    }
    const chart = await one(gap(ONE));
    const ink = getComputedStyle(find(chart, '.label')).color;
    for (const mark of findAll(chart, '.marks .mark, .key .mark'))
      expect(getComputedStyle(mark).fill).to.equal(ink);
    expect(findAll(chart, '.marks circle.mark')).to.have.length(1);
    expect(findAll(chart, '.marks path.mark')).to.have.length(1);
  });

  it('gives a group its role where the page says so', async () => {
    const chart = await one(gap(gapHtml([['Trust', '41%', '63%']], { roles: ['', 'behind', 'compared'] })));
    expect(textOf(find(chart, '.key'))).to.match(/^the group said to be left behind/);
    expect(findAll(chart, '.marks .behind')).not.to.have.length(0);
    const head = chart.querySelector('th[data-role=behind]');
    await redrawn(chart, () => head?.setAttribute('data-role', 'compared'));
    await redrawn(chart, () => head?.nextElementSibling?.setAttribute('data-role', 'behind'));
    expect(textOf(find(chart, '.name.behind'))).to.match(/^South ward/);
  });

  it('draws the reasons: bars of two values, sentences alone of fewer', async () => {
    const chart = await one(`<big-society-failures>${ownHtml(fixture('failures'))}</big-society-failures>`);
    expect(findAll(chart, '.headline').map(textOf)).to.deep.equal([
      'Nobody knows of it.',
      'It costs too much.',
    ]);
    expect(textOf(find(chart, '.summary'))).to.equal('Two reasons with 4 pieces of evidence.');
    expect(findAll(chart, '.bar-label').map(textOf)[0]).to.equal('2015 61%');
    expect(findAll(chart, '.number').map(textOf)).to.deep.equal(['£48']);
    expect(findAll(chart, '.evidence')).to.have.length(4);
    expect(findAll(chart, '.reason-summary')).to.have.length(0);
    expect(findAll(chart, '.sources a')).to.have.length(2);
  });

  it('draws the balance: sections by unit, first against last value, one reading alone', async () => {
    const chart = await one(`<big-society-balance>${ownHtml(fixture('balance'))}</big-society-balance>`);
    expect(findAll(chart, '.section-title').map(textOf)).to.deep.equal(['Shares, %', '£', 'Numbers']);
    expect(findAll(chart, '.change .label').map((label) => textOf(label).replace(/:$/, ''))).to.include(
      'Libraries',
    );
    expect(textOf(find(chart, '.steps'))).to.match(/31% \(2015\).*35% \(2020\).*44% \(2025\).*\+13 points/);
    expect(findAll(chart, '.direction').map(textOf)).to.include('One reading only');
  });

  it('shows the same as a table, with what is told in words alone, without a column for places', async () => {
    const chart = await one(
      `<big-society-failures view="table">${ownHtml(fixture('failures'))}</big-society-failures>`,
    );
    expect(findAll(chart, 'thead th').map(textOf)).to.deep.equal([
      'Measure',
      'Group',
      'Value',
      'Source',
      'Caution',
    ]);
    expect(findAll(chart, 'tbody th').map(textOf)).to.have.length(4);
  });

  it('tells in a detail what the table says, and no more', async () => {
    const chart = await one(gap(ONE));
    find(chart, '.opener').click();
    await chart.updateComplete;
    expect(findAll(chart, 'dt').map(textOf)).to.deep.equal(['North ward', 'South ward', 'Difference']);
  });

  it('speaks and reads Welsh', async () => {
    const html = gapHtml([['Ymddiried', 'bron i 41%', '63 y cant'], ['Rhent', 'tua £950', '£1.2 miliwn']]); // prettier-ignore
    const chart = await one(`<div lang="cy">${gap(html)}</div>`);
    expect(chart.issues).to.deep.equal([]);
    expect(textOf(find(chart, '.summary'))).to.match(
      /^Yn yr unig gyfran a ddangosir, mae gwahaniaeth rhwng y ddau grŵp, o ryw 22 pwynt/,
    );
    expect(findAll(chart, '.notes p')).to.have.length(0);
  });

  it('reads the numbers of the place', async () => {
    const german = await one(`<div lang="de">${gap(gapHtml([['Vertrauen', '41,5 %', '1.063 %']]))}</div>`);
    expect(findAll(german, '.printed').map(textOf)).to.deep.equal(['41.5%', '1,063%']);
  });
});

describe('own table: as it is seen and heard', () => {
  for (const { chart: name, ...own } of OWN_FIXTURES)
    for (const view of ['chart', 'table'])
      it(`${name} as a ${view}: axe finds nothing, at no width anything overlaps or is cut`, async () => {
        const html = ownHtml({ chart: name, ...own });
        const chart = await one(`<big-society-${name} view="${view}">${html}</big-society-${name}>`);
        const { violations } = await axe.run(chart);
        expect(violations.map(({ id }) => id)).to.deep.equal([]);
        expect(faultsOf(chart)).to.deep.equal([]);
      });
});

describe('own table: the guide', () => {
  for (const file of ['docs/your-own-table.md', 'README.md'])
    it(`the examples of ${file} are drawn without a fault`, async () => {
      const text = await (await fetch(`/${file}`)).text();
      const examples = [...text.matchAll(/^```html\n([\s\S]*?)^```/gm)]
        .map(([, html = '']) => html.replace(/<script.*/, ''))
        .filter((html) => html.includes('<caption>'));
      expect(examples).not.to.have.length(0);
      for (const html of examples)
        for (const chart of await drawn(html)) {
          expect(chart.issues, html).to.deep.equal([]);
          expect(textOf(find(chart, '.title'))).to.equal(chart.querySelector('caption')?.textContent);
        }
    });
});
