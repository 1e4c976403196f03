import { expect } from 'chai';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { chartsIn, drawn, freshPath, logOf, messageOf, one, put, small, tags, until } from './files.js';
import { clear, consoleOf, find, findAll, place, rootOf, textOf } from './mount.js';

const EXAMPLE = '/docs/example/datapackage.json';

afterEach(clear);

describe('src: another report', () => {
  it('draws the example in all three elements, and says nothing', async () => {
    const written = await consoleOf(async () => {
      const [gap, failures, balance] = await drawn(tags(`src="${EXAMPLE}"`));
      if (!gap || !failures || !balance) throw new Error('not three charts');
      expect(textOf(find(gap, '.title'))).to.equal(
        'Made up: Riverside has fewer buses and more noise than Hilltop',
      );
      expect(findAll(gap, '.row')).to.have.length(4);
      expect(textOf(find(failures, '.title'))).to.match(/^Made up: two reasons/);
      expect(findAll(failures, '.reason')).to.have.length(2);
      expect(textOf(find(failures, '.note'))).to.equal('Every number here is made up.');
      expect(textOf(find(balance, '.verdict .finding'))).to.equal('3 goals were missed, 2 were not.');
      expect(textOf(find(balance, '.verdict .where'))).to.equal(
        'town review · , Details: 3 goals were missed, 2 were not.',
      );
      expect(findAll(balance, '.change')).to.have.length(1);
      for (const chart of [gap, failures, balance]) expect(chart.issues).to.deep.equal([]);
    });
    expect(written).to.deep.equal([]);
  });

  it('draws a compiled dataset', async () => {
    const chart = await one(`<big-society-gap src="${await put(freshPath(), small)}"></big-society-gap>`);
    expect(textOf(find(chart, '.label'))).to.equal('Ours');
  });

  it('reads each file once, however many elements ask, then and later', async () => {
    const folder = freshPath();
    const figures = 'id,label,unit,geography,source\na,ours,%,Ourtown,s';
    const files = {
      'figures.csv': figures,
      'values.csv': 'figure,position,role,value\na,1,behind,1\na,2,compared,2',
      'sources.csv': 'id,name,date\ns,Made-up Survey,2014',
    };
    for (const [name, text] of Object.entries(files)) await put(`${folder}/${name}`, text);
    const resources = Object.keys(files).map((path) => ({ name: path.replace('.csv', ''), path }));
    const src = await put(`${folder}/datapackage.json`, { resources });
    const charts = await drawn(tags(`src="${src}"`).repeat(3));
    expect(findAll(charts[0] ?? document.body, '.row')).to.have.length(1);
    await drawn(tags(`src="${new URL(src, document.baseURI).href}"`));
    for (const name of ['datapackage.json', ...Object.keys(files)])
      expect(await logOf(`${folder}/${name}`)).to.deep.equal({ asked: 1, aborted: 0 });
  });

  it('changes with the address, gives way to data, and goes back to the report', async () => {
    const chart = await one('<big-society-gap></big-society-gap>');
    const title = textOf(find(chart, '.title'));
    chart.src = await put(freshPath(), small);
    await chart.updateComplete;
    expect(findAll(chart, '.row')).to.have.length(1);
    chart.src = EXAMPLE;
    await chart.updateComplete;
    expect(findAll(chart, '.row')).to.have.length(4);
    chart.data = small;
    await chart.updateComplete;
    expect(findAll(chart, '.row')).to.have.length(1);
    chart.data = null;
    chart.src = null;
    await chart.updateComplete;
    expect(textOf(find(chart, '.title'))).to.equal(title);
  });
});

describe('src: waiting', () => {
  it('says that it is loading, in a polite status, with what stands between the tags, and no other chart', async () => {
    const path = freshPath();
    const [chart] = chartsIn(place(`<big-society-gap src="${path}"><p>fallback</p></big-society-gap>`));
    if (chart === undefined) throw new Error('no chart');
    await until(async () => (await logOf(path)).asked === 1);
    const status = find(chart, '[part=message]');
    expect(status.getAttribute('role')).to.equal('status');
    expect(textOf(status)).to.equal('The figures are loading.');
    expect(findAll(chart, '.figure')).to.have.length(0);
    expect(chart.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('keeps the status when the chart is there, so that it is a place that screen readers know', async () => {
    const src = await put(freshPath(), small);
    const [chart] = chartsIn(place(`<big-society-gap src="${src}"></big-society-gap>`));
    if (chart === undefined) throw new Error('no chart');
    await Promise.resolve();
    const status = find(chart, '[part=message]');
    expect(textOf(status)).to.equal('The figures are loading.');
    await chart.updateComplete;
    expect(find(chart, '[part=message]')).to.equal(status);
    expect(textOf(status)).to.equal('');
    expect(status.getBoundingClientRect().height).to.be.at.most(1);
    expect(getComputedStyle(status).position).to.equal('absolute');
  });

  it('never shows the built-in report first', async () => {
    const src = await put(freshPath(), small);
    const chart = document.createElement('big-society-gap');
    chart.src = src;
    const titles: string[] = [];
    const box = place('');
    box.append(chart);
    new MutationObserver(() => {
      titles.push(...findAll(chart, '.title').map(textOf));
    }).observe(rootOf(chart), { subtree: true, childList: true });
    await chart.updateComplete;
    await until(() => titles.length > 0);
    expect(new Set(titles)).to.deep.equal(new Set(['The Big Society gap']));
  });

  it('is given up when the last element that waits leaves, not before', async () => {
    const path = freshPath();
    const [first, second] = chartsIn(place(tags(`src="${path}"`)));
    const third = chartsIn(document.body).find((chart) => chart !== first && chart !== second);
    await until(async () => (await logOf(path)).asked === 1);
    first?.remove();
    second?.removeAttribute('src');
    await second?.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await logOf(path)).to.deep.equal({ asked: 1, aborted: 0 });
    third?.remove();
    await until(async () => (await logOf(path)).aborted === 1);
    expect((await logOf(path)).asked).to.equal(1);
  });

  it('goes on when an element is only moved', async () => {
    const path = freshPath();
    const [chart] = chartsIn(place(`<big-society-gap src="${path}"></big-society-gap>`));
    if (chart === undefined) throw new Error('no chart');
    await until(async () => (await logOf(path)).asked === 1);
    place('').append(chart);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await logOf(path)).to.deep.equal({ asked: 1, aborted: 0 });
  });

  it('asks again after a failure when the element comes back, and for nothing when it has what it needs', async () => {
    const src = '/made-up-and-not-there.json';
    const box = place('');
    let chart: BigSocietyChart | undefined;
    await consoleOf(async () => {
      chart = await one(`<big-society-gap src="${src}"></big-society-gap>`);
    });
    if (chart === undefined) throw new Error('no chart');
    expect(messageOf(chart)).to.match(/^There are no figures at this address/);
    const path = await put(freshPath(), small);
    chart.src = path;
    await chart.updateComplete;
    chart.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    box.append(chart);
    await chart.updateComplete;
    expect(findAll(chart, '.row')).to.have.length(1);
    expect((await logOf(path)).asked).to.equal(1);
  });
});
