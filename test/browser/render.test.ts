import { expect } from 'chai';
import { html, nothing } from 'lit/html.js';
import { render } from '../../src/elements/render.js';
import { clear, find, findAll, mountChart, place, rootOf } from './mount.js';

afterEach(clear);

describe('rendering', () => {
  const list = (items: readonly string[], more: readonly string[] = []) =>
    html`<ul class="a ${items.length}">${items.map((item) => html`<li class="item ${item}">${item}</li>`)}</ul>
      ${more.map((text) => html`<p part="note">${text}</p>`)}<button>last</button>`;

  it('keeps what stands there as far as it is alike', () => {
    const box = place('');
    render(list(['a', 'b']), box);
    const before = [...box.querySelectorAll('*')];
    render(list(['c', 'd']), box);
    expect([...box.querySelectorAll('*')]).to.deep.equal(before);
    expect(box.innerHTML).to.equal(
      '<ul class="a 2"><li class="item c">c</li><li class="item d">d</li></ul>\n      <button>last</button>',
    );
  });

  it('puts in what is new and takes out what is gone, beside what stays', () => {
    const box = place('');
    render(list(['a']), box);
    const [ul, button] = box.children;
    render(list(['a', 'b'], ['new', 'too']), box);
    expect([...box.children].map(({ localName }) => localName)).to.deep.equal(['ul', 'p', 'p', 'button']);
    expect([box.firstElementChild, box.lastElementChild]).to.deep.equal([ul, button]);
    render(list([]), box);
    expect([...box.children]).to.deep.equal([ul, button]);
    expect(ul?.childElementCount).to.equal(0);
  });

  it('goes on with HTML that it has not drawn, and takes out attributes that are not wanted', () => {
    const box = place(
      '<ul class="a 9" id="old" hidden><li class="item">x</li>text</ul><button>first</button>',
    );
    const before = [...box.querySelectorAll('*')];
    render(list(['y']), box);
    expect([...box.querySelectorAll('*')]).to.deep.equal(before);
    expect(box.firstElementChild?.getAttributeNames()).to.deep.equal(['class']);
    expect(box.textContent.replace(/\s+/g, ' ')).to.equal('y last');
  });

  it('leaves alone what another script has put there', () => {
    const box = place('');
    render(html`<p><b>1</b></p>`, box);
    const guest = document.createElement('i');
    guest.dataset['guest'] = '';
    box.querySelector('p')?.append(guest);
    render(html`<p>${nothing}</p>`, box);
    expect(box.innerHTML).to.equal('<p><i data-guest=""></i></p>');
    expect(box.querySelector('i')).to.equal(guest);
  });

  it('draws pictures as pictures', () => {
    const box = place('');
    render(html`<svg viewBox="0 0 1 1"><g class="b"></g></svg>`, box);
    const picture = box.querySelector('g');
    expect(picture).to.be.instanceOf(SVGGElement);
    render(html`<svg viewBox="0 0 2 2"><g class="b c"></g></svg>`, box);
    expect(box.querySelector('g')).to.equal(picture);
    expect(box.querySelector('svg')?.viewBox.baseVal.width).to.equal(2);
  });
});

describe('a chart that is drawn anew', () => {
  it('keeps its elements, and the focus, when a row is opened or stressed', async () => {
    const chart = await mountChart('gap');
    const rows = findAll(chart, '.row');
    const opener = find(chart, '.row .opener');
    opener.focus();
    opener.click();
    await chart.updateComplete;
    chart.highlight = ['gap-pull-together-deprivation-2012'];
    await chart.updateComplete;
    expect(findAll(chart, '.row')).to.deep.equal(rows);
    expect(rootOf(chart).activeElement).to.equal(opener);
    expect(findAll(chart, '.receding')).to.have.length(8);
  });

  it('keeps its buttons, and the focus, when it becomes a table and back', async () => {
    for (const id of ['gap', 'failures', 'balance'] as const) {
      const chart = await mountChart(id);
      const button = find(chart, '[data-view]');
      button.focus();
      button.click();
      await chart.updateComplete;
      expect(find(chart, 'table')).to.be.instanceOf(HTMLTableElement);
      button.click();
      await chart.updateComplete;
      expect(find(chart, '[data-view]')).to.equal(button);
      expect(rootOf(chart).activeElement).to.equal(button);
    }
  });

  it('keeps the place of what it says, so that a screen reader hears it', async () => {
    const chart = await mountChart('balance', { figures: 'nothing' });
    const message = find(chart, '[role=status]');
    chart.figures = null;
    await chart.updateComplete;
    expect(find(chart, '[role=status]')).to.equal(message);
  });
});
