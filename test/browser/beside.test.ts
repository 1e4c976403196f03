import { expect } from 'chai';
import { ownHtml } from '../fixtures/own-tables.js';
import { one } from './files.js';
import { chartIn, clear, consoleOf, find, findAll, place, textOf } from './mount.js';
import { fixture, gap, labels, ONE } from './own-tables.js';

afterEach(clear);

describe('own table: beside the report', () => {
  it('gap: built-in rows below the own ones, with their colours, key, source and place', async () => {
    const chart = await one(gap(ONE, 'with="gap-trust-deprivation-2013 gap-cuts-per-head"'));
    expect(labels(chart)).to.have.length(3);
    expect(labels(chart)[0]).to.equal('Trust');
    expect(findAll(chart, '.key li').map(textOf)).to.have.length(4);
    expect(findAll(chart, '.marks circle.behind')).to.have.length(2);
    expect(textOf(findAll(chart, '.where')[1] ?? chart)).to.match(/Britain · , 2013 audit/);
    expect(textOf(find(chart, '.summary'))).to.match(/^In 1 of 2 shares the two groups differ/);
    expect(chart.issues).to.deep.equal([]);
  });

  it('failures: built-in reasons, numbered on', async () => {
    const chart = await one(
      `<big-society-failures with="fail1-probation-two-companies">${ownHtml(fixture('failures'))}</big-society-failures>`,
    );
    expect(findAll(chart, '.reason-number').map(textOf)).to.deep.equal(['1.', '2.', '3.']);
    expect(chart.issues).to.deep.equal([]);
  });

  it('balance: built-in changes in the section of their unit', async () => {
    const chart = await one(
      `<big-society-balance with="bal-youth-formal">${ownHtml(fixture('balance'))}</big-society-balance>`,
    );
    expect(findAll(chart, '.section')).to.have.length(3);
    const [shares] = findAll(chart, '.section');
    expect(shares?.querySelectorAll('.change')).to.have.length(3);
    expect(chart.issues).to.deep.equal([]);
  });

  it('names an id that the report does not have', async () => {
    const written = await consoleOf(async () => {
      const chart = await one(gap(ONE, 'with="nothing"'));
      expect(labels(chart)).to.deep.equal(['Trust']);
      expect(chart.issues).to.have.length(1);
    });
    expect(written[0]?.[1]).to.match(/with: there is no figure "nothing"\./);
  });

  it('does nothing to the report itself', async () => {
    const chart = await chartIn(place('<big-society-gap with="gap-cuts-per-head"></big-society-gap>'));
    expect(findAll(chart, '.row')).to.have.length(9);
  });
});
