import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { one } from './files.js';
import { clear, find, findAll, rootOf } from './mount.js';

afterEach(clear);

/** The keys that a page hears, such as a deck that turns its slides by them: pressed and released. */
async function heardBy(run: () => Promise<unknown>): Promise<readonly string[]> {
  const heard: string[] = [];
  const listen = ({ type, key }: KeyboardEvent): void => {
    heard.push(`${type} ${key}`);
  };
  for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, listen);
  await run();
  for (const type of ['keydown', 'keyup'] as const) document.removeEventListener(type, listen);
  return heard;
}

const press = (key: string) => async (): Promise<void> => {
  await sendKeys({ press: key });
};

async function focusOn(chart: BigSocietyChart, selector: string): Promise<HTMLElement> {
  const control = find(chart, selector);
  control.focus();
  await chart.updateComplete;
  return control;
}

const isOpen = (chart: Element): boolean => findAll(chart, '[part=detail]').length > 0;

describe('keyboard', () => {
  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ] as const)
    it(`${name} opens and closes a detail, and the page does not hear it`, async () => {
      const chart = await one('<big-society-gap></big-society-gap>');
      const button = await focusOn(chart, '[part=opener]');
      for (const open of [true, false]) {
        expect(await heardBy(press(key))).to.deep.equal([]);
        await chart.updateComplete;
        expect(isOpen(chart)).to.equal(open);
        expect(rootOf(chart).activeElement).to.equal(button);
      }
    });

  it('Enter and Space switch to the table and back, and order it', async () => {
    const chart = await one('<big-society-gap></big-society-gap>');
    await focusOn(chart, '[part=control]');
    expect(await heardBy(press(' '))).to.deep.equal([]);
    await chart.updateComplete;
    expect(chart.view).to.equal('table');
    const sorter = await focusOn(chart, '[data-sort="2"]');
    expect(await heardBy(press('Enter'))).to.deep.equal([]);
    await chart.updateComplete;
    expect(sorter.closest('th')?.getAttribute('aria-sort')).to.equal('ascending');
    expect(rootOf(chart).activeElement).to.equal(sorter);
  });

  it('Escape closes the detail from its button and from inside, back on its button; then it passes', async () => {
    const chart = await one('<big-society-gap></big-society-gap>');
    const button = await focusOn(chart, '[part=opener]');
    for (const within of ['[part=opener]', '[part=detail] a']) {
      button.click();
      await chart.updateComplete;
      await focusOn(chart, within);
      expect(await heardBy(press('Escape'))).to.deep.equal([]);
      await chart.updateComplete;
      expect(isOpen(chart)).to.equal(false);
      expect(rootOf(chart).activeElement).to.equal(button);
    }
    expect(await heardBy(press('Escape'))).to.deep.equal(['keydown Escape', 'keyup Escape']);
  });

  it('Escape closes what is innermost', async () => {
    const chart = await one('<big-society-failures show="1"></big-society-failures>');
    find(chart, '.more > button').click();
    await chart.updateComplete;
    (await focusOn(chart, '.pieces [part=opener]')).click();
    await chart.updateComplete;
    await press('Escape')();
    await chart.updateComplete;
    expect(isOpen(chart)).to.equal(false);
    expect(find(chart, '.pieces').checkVisibility()).to.equal(true);
    await press('Escape')();
    await chart.updateComplete;
    expect(find(chart, '.pieces').checkVisibility()).to.equal(false);
    expect(rootOf(chart).activeElement).to.equal(find(chart, '.more > button'));
  });

  it('all other keys pass, and the space bar on a link', async () => {
    const chart = await one('<big-society-gap></big-society-gap>');
    for (const [selector, keys] of [
      ['[part=opener]', ['ArrowRight', 'ArrowDown', 'PageDown', 'o', 's', 'f', 'Home']],
      ['.row a', ['ArrowLeft', ' ', 'n']],
    ] as const) {
      await focusOn(chart, selector);
      for (const key of keys)
        expect(await heardBy(press(key)), key).to.deep.equal([`keydown ${key}`, `keyup ${key}`]);
    }
  });

  it('keys elsewhere in the page do nothing here', async () => {
    const chart = await one('<big-society-gap></big-society-gap><input>');
    document.querySelector('input')?.focus();
    expect(await heardBy(press('Escape'))).to.have.length(2);
    expect(isOpen(chart)).to.equal(false);
  });

  it('Tab goes through links and buttons in the order in which they are read, and out again', async function () {
    // WebKit leaves links out unless its user asks for them; the order is the same.
    const chart = await one(
      '<a href="#a">before</a><big-society-gap></big-society-gap><a href="#b">after</a>',
    );
    const controls = findAll(chart, 'a, button');
    find(chart, '[part=opener]').focus();
    const visited: Element[] = [];
    for (let turn = 0; turn <= controls.length; turn += 1) {
      const { activeElement } = rootOf(chart);
      if (activeElement === null) break;
      visited.push(activeElement);
      await press('Tab')();
    }
    expect(rootOf(chart).activeElement).to.equal(null);
    const places = visited.map((control) => controls.indexOf(control as HTMLElement));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(new Set(places).size).to.equal(places.length);
    const buttons = controls.filter((control) => control.localName === 'button');
    expect(visited.filter((control) => control.localName === 'button')).to.deep.equal(buttons);
  });

  it('tab stops are native links and buttons only', async () => {
    for (const name of ['gap', 'failures', 'balance'])
      for (const view of ['chart', 'table']) {
        const chart = await one(`<big-society-${name} view="${view}"></big-society-${name}>`);
        const stops = findAll(chart, '*').filter((element) => element.tabIndex >= 0);
        expect(stops.every((stop) => stop.matches('a[href], button'))).to.equal(true);
        expect(findAll(chart, '[tabindex]')).to.have.length(0);
      }
  });
});
