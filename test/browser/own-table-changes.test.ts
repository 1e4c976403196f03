import { expect } from 'chai';
import { feed, freshPath, one, until } from './files.js';
import { clear, consoleOf, find, findAll, place, textOf } from './mount.js';
import { gap, gapHtml, labels, ONE, redrawn } from './own-tables.js';

afterEach(clear);

describe('own table: changes', () => {
  it('follows cells, rows, attributes, and another table', async () => {
    const chart = await one(gap(ONE));
    const table = chart.querySelector('table');
    if (table === null) throw new Error('no table');
    const cell = table.querySelector('td')?.firstChild as Text;
    await redrawn(chart, () => (cell.data = '50%'));
    expect(textOf(find(chart, '.printed'))).to.equal('50%');
    await redrawn(chart, () => {
      const row = table.tBodies[0]?.insertRow();
      for (const text of ['Keys', '1%', '2%']) row?.insertCell().append(text);
    });
    expect(labels(chart)).to.deep.equal(['Trust', 'Keys']);
    await redrawn(chart, () => {
      table.tBodies[0]?.deleteRow(0);
    });
    expect(labels(chart)).to.deep.equal(['Keys']);
    await redrawn(chart, () => (table.createCaption().textContent = 'Ours'));
    expect(textOf(find(chart, '.title'))).to.equal('Ours');
    await redrawn(chart, () => (chart.innerHTML = gapHtml([['Other', '5%', '6%']])));
    expect(labels(chart)).to.deep.equal(['Other']);
    await redrawn(chart, () => {
      chart.replaceChildren();
    });
    expect(findAll(chart, '.row')).to.have.length(9);
  });

  it('draws a table that comes later, also after the element was away', async () => {
    const chart = await one(gap(''));
    await redrawn(chart, () => (chart.innerHTML = ONE));
    expect(labels(chart)).to.deep.equal(['Trust']);
    chart.remove();
    await new Promise((resolve) => setTimeout(resolve));
    chart.innerHTML = gapHtml([['Later', '5%', '6%']]);
    place('').append(chart);
    await chart.updateComplete;
    expect(labels(chart)).to.deep.equal(['Later']);
  });

  it('forgets what was wrong when it is mended', async () => {
    await consoleOf(async () => {
      const chart = await one(gap(gapHtml([['Trust', 'x', '63%']])));
      expect(chart.issues).to.have.length(1);
      await redrawn(chart, () => {
        const cell = chart.querySelector('td');
        if (cell) cell.textContent = '41%';
      });
      expect(chart.issues).to.deep.equal([]);
      expect(labels(chart)).to.deep.equal(['Trust']);
    });
  });

  it('waits for a table that the parser has not read yet, and never shows the report first', async () => {
    const path = `${freshPath()}.html`;
    const frame = place(`<iframe title="a page that comes slowly" src="${path}"></iframe>`).querySelector(
      'iframe',
    );
    // A browser begins to read a page when some of it has come.
    await feed(path, `<!doctype html><html lang="en"><!-- ${'.'.repeat(2000)} -->`);
    await feed(
      path,
      '<script src="/build/dist/big-society.js"></script><body><big-society-gap highlight="row-3">',
    );
    await until(() => frame?.contentDocument?.querySelector('big-society-gap')?.shadowRoot != null);
    const page = frame?.contentDocument;
    if (!page) throw new Error('no page');
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
    await pause();
    const chart = page.querySelector('big-society-gap');
    if (chart === null) throw new Error('no chart');
    const [first = '', rest = ''] = gapHtml([['Trust', '41%', '63%'], ['Keys', '1%', '2%']]).split('Keys'); // prettier-ignore
    expect(findAll(chart, '.figure')).to.have.length(0);
    expect(textOf(find(chart, '[part=message]'))).to.equal('The figures are loading.');
    await feed(path, `${first}Ke`);
    await pause();
    expect(findAll(chart, '.figure')).to.have.length(0);
    await feed(path, `ys${rest}</big-society-gap> `);
    await feed(path, '');
    await until(() => findAll(chart, '.row').length === 2);
    await chart.updateComplete;
    expect(chart.issues).to.deep.equal([]);
    expect(find(chart, '.row.highlighted').dataset['figures']).to.equal('row-3');
  });
});
