// Forms that survive what editors and parsers do to a page.
import { expect } from 'chai';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { consoleOf, clear, find, findAll, place, textOf } from './mount.js';

afterEach(clear);

const TABLE = `<table><caption>Trust, Ourtown</caption>
  <tr><th>Measure</th><th>North</th><th>South</th></tr>
  <tr><th>Can be trusted</th><td>41%</td><td>63%</td></tr></table>`;

/** The only chart in a box, drawn, however it is written. */
async function chartIn(box: ParentNode, name = 'big-society-gap'): Promise<BigSocietyChart> {
  // What the page watches for is called in a microtask.
  await Promise.resolve();
  const [chart, ...others] = box.querySelectorAll<BigSocietyChart>(name);
  if (chart === undefined || others.length > 0) throw new Error('not one chart');
  await chart.updateComplete;
  return chart;
}

const labels = (chart: Element): readonly string[] => findAll(chart, '.row .label').map(textOf);
const title = (chart: Element): string => textOf(find(chart, '.title'));

describe('a figure with the class of a chart', () => {
  it('becomes the chart, whenever it comes, with what it says in data attributes', async () => {
    const box = place(
      '<figure class="big-society-gap wide" data-figures="gap-cuts-per-head" data-theme="dark" data-other="x"></figure>',
    );
    const chart = await chartIn(box);
    expect(labels(chart)).to.deep.equal(['Council spending cut']);
    expect(chart.getAttributeNames().sort()).to.deep.equal(['figures', 'theme']);
    expect(box.querySelector('figure')?.className).to.equal('big-society-gap wide');
    expect(box.querySelector('figure')?.getAttribute('role')).to.equal('none');
  });

  it('has its own table drawn, with its caption for the title, and nothing of it twice', async () => {
    const box = place(
      `<figure class="big-society-gap" role="group">${TABLE.replace(/<caption>.*<\/caption>/, '')}<figcaption>Trust, Ourtown</figcaption></figure>`,
    );
    const chart = await chartIn(box);
    expect(labels(chart)).to.deep.equal(['Can be trusted']);
    expect(title(chart)).to.equal('Trust, Ourtown');
    expect(box.querySelector('figcaption')?.checkVisibility()).to.equal(false);
    expect(box.querySelector('figure')?.getAttribute('role')).to.equal('group');
  });

  it('becomes one once: moved, cloned, and put into the page with its chart inside', async () => {
    const box = place('<div><figure class="big-society-balance"></figure></div>');
    await chartIn(box, 'big-society-balance');
    const figure = box.querySelector('figure');
    if (figure === null) throw new Error('no figure');
    box.append(figure);
    await chartIn(box, 'big-society-balance');
    const copy = place('');
    copy.append(figure.cloneNode(true));
    expect(findAll(await chartIn(copy, 'big-society-balance'), '.change').length).to.equal(11);
  });

  it('takes up what comes into it later, and becomes one again where its content is replaced', async () => {
    const box = place('<figure class="big-society-gap"></figure>');
    const first = await chartIn(box);
    expect(findAll(first, '.row')).to.have.length(9);
    const figure = box.querySelector('figure');
    if (figure === null) throw new Error('no figure');
    figure.insertAdjacentHTML('beforeend', TABLE);
    const filled = await chartIn(box);
    expect(filled).to.equal(first);
    expect(labels(filled)).to.deep.equal(['Can be trusted']);
    figure.innerHTML = TABLE.replace('Can be trusted', 'Are trusted');
    const second = await chartIn(box);
    expect(second).not.to.equal(first);
    expect(labels(second)).to.deep.equal(['Are trusted']);
  });

  it('becomes one too when another document has made it', async () => {
    const frame = place('<iframe title="another document"></iframe>').querySelector('iframe');
    const figure = frame?.contentDocument?.createElement('figure');
    if (!figure) throw new Error('no figure');
    figure.className = 'big-society-gap';
    const box = place('');
    box.append(figure);
    expect(findAll(await chartIn(box), '.row')).to.have.length(9);
  });

  it('leaves what an author put beside a chart of the author’s', async () => {
    const box = place(
      '<figure class="big-society-gap"><big-society-gap></big-society-gap><figcaption>A chart.</figcaption></figure>',
    );
    await chartIn(box);
    expect(box.querySelector('figcaption')?.checkVisibility()).to.equal(true);
  });

  it('is left alone where somebody writes, and where it only looks like one', async () => {
    const box = place(
      '<div contenteditable="true"><figure class="big-society-gap"></figure></div><figure class="big-society-gaps"></figure><div class="big-society-gap"></div>',
    );
    await Promise.resolve();
    expect(box.querySelector('big-society-gap')).to.equal(null);
  });
});

describe('short names', () => {
  it('are the same charts, and links to their figures are those of the long names', async () => {
    for (const [name, row] of [
      ['bs-gap', '.row'],
      ['bs-failures', '.reason'],
      ['bs-balance', '.change'],
    ] as const) {
      const chart = await chartIn(place(`<${name}></${name}>`), name);
      expect(findAll(chart, row)).not.to.have.length(0);
    }
    const chart = await chartIn(place('<bs-gap></bs-gap>'), 'bs-gap');
    find(chart, '.opener').click();
    await chart.updateComplete;
    expect(find(chart, '.detail a[href*="#"]').getAttribute('href')).to.match(/#big-society-gap\/gap-/);
  });
});

describe('a table that is not between the tags', () => {
  /** As the parser leaves `<p><big-society-gap><table>…</table></big-society-gap></p>`. */
  const split = (after = '<p></p>'): HTMLElement =>
    place(`<p><big-society-gap></big-society-gap></p>\n${TABLE}\n${after}`);

  it('is put back where a paragraph has pushed it out', async () => {
    const box = split();
    const chart = await chartIn(box);
    expect(labels(chart)).to.deep.equal(['Can be trusted']);
    expect(title(chart)).to.equal('Trust, Ourtown');
    expect(box.querySelector('table')?.parentElement).to.equal(chart);
    expect(box.querySelectorAll('p')).to.have.length(1);
  });

  it('stays where it is no part of the chart', async () => {
    for (const box of [
      split('<p>More text.</p>'),
      split(''),
      place(`<p>A text. <big-society-gap></big-society-gap></p>${TABLE}<p></p>`),
      place(`<div><big-society-gap></big-society-gap></div>${TABLE}<p></p>`),
      place(
        `<p><big-society-gap></big-society-gap></p>${TABLE.replace('<table', '<table data-big-society="fallback"')}<p></p>`,
      ),
    ]) {
      const chart = await chartIn(box);
      expect(findAll(chart, '.row')).to.have.length(9);
      expect(chart.querySelector('table')).to.equal(null);
    }
  });

  it('is drawn where for names it, stays where it stands, and is followed', async () => {
    const box = place(
      `${TABLE.replace('<table', '<table id="wards.2026"')}<big-society-gap for="wards.2026"></big-society-gap>`,
    );
    const chart = await chartIn(box);
    expect(labels(chart)).to.deep.equal(['Can be trusted']);
    expect(box.querySelector('table')?.checkVisibility()).to.equal(true);
    for (const cell of box.querySelectorAll('tr:last-child th')) cell.textContent = 'Are trusted';
    await chart.updateComplete;
    expect(labels(chart)).to.deep.equal(['Are trusted']);
    chart.for = null;
    await chart.updateComplete;
    expect(findAll(chart, '.row')).to.have.length(9);
  });

  it('is not asked for while the chart stands in no page', async () => {
    const box = place(
      `${TABLE.replace('<table', '<table id="wards"')}<big-society-gap for="wards"></big-society-gap>`,
    );
    const chart = await chartIn(box);
    const written = await consoleOf(async () => {
      chart.remove();
      chart.heading = 'Mine';
      await chart.updateComplete;
      box.append(chart);
      await chart.updateComplete;
    });
    expect(written).to.deep.equal([]);
    expect(labels(chart)).to.deep.equal(['Can be trusted']);
    expect(title(chart)).to.equal('Mine');
  });

  it('is missed where for is empty', async () => {
    const written = await consoleOf(async () => {
      const chart = await chartIn(place('<big-society-gap for=""></big-society-gap>'));
      expect(textOf(find(chart, '[part=message]'))).to.match(/^There is no figure to show\./);
    });
    expect(written).to.have.length(1);
  });

  it('is missed, in words, where for names none', async () => {
    const written = await consoleOf(async () => {
      const chart = await chartIn(place('<big-society-gap for="none"><p>Inside.</p></big-society-gap>'));
      expect(textOf(find(chart, '[part=message]'))).to.match(/^There is no figure to show\./);
      expect(find(chart, 'slot')).to.be.instanceOf(HTMLSlotElement);
    });
    expect(written[0]?.[1]).to.match(/for: "none" is not allowed\. Write the id of a table in this page\./);
  });
});
