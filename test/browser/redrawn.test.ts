// Whatever was drawn before, a chart that is drawn anew is the chart drawn afresh.
import { expect } from 'chai';
import { NAMES } from './files.js';
import { clear, mountChart, rootOf } from './mount.js';

afterEach(clear);

type Attributes = Readonly<Record<string, string>>;

const SHARED: readonly Attributes[] = [
  {},
  { view: 'table' },
  { theme: 'dark', 'heading-level': '2' },
  { heading: '', subheading: '', note: 'A note.' },
  { evidence: 'audit', details: 'off' },
  { controls: 'none', heading: 'Mine' },
  { figures: 'nothing' },
  { lang: 'de', highlight: 'nothing' },
];

const STATES: Readonly<Record<(typeof NAMES)[number], readonly Attributes[]>> = {
  gap: [...SHARED, { figures: 'gap-cuts-per-head' }, { highlight: 'gap-trust-ethnicity-2012' }],
  failures: [...SHARED, { show: '3' }, { show: '1', view: 'table' }],
  balance: [...SHARED, { show: 'verdict' }, { show: 'changes', theme: 'light' }],
};

/** The elements, attributes in order, and texts of what is drawn. */
const drawnIn = (node: Node): string =>
  node instanceof Element
    ? `<${node.localName} ${node
        .getAttributeNames()
        .sort()
        .map((name) => `${name}="${String(node.getAttribute(name))}"`)
        .join(' ')}>${Array.from(node.childNodes, drawnIn).join('')}</>`
    : (node.nodeValue ?? Array.from(node.childNodes, drawnIn).join(''));

for (const name of NAMES)
  describe(`big-society-${name}: drawn anew`, () => {
    const states = STATES[name];

    it('is what it is when it is drawn afresh, from every state to every other', async () => {
      const fresh = await Promise.all(
        states.map(async (state) => drawnIn(rootOf(await mountChart(name, state)))),
      );
      const chart = await mountChart(name);
      const become = async (index: number): Promise<void> => {
        const wanted = states[index] ?? {};
        for (const attribute of chart.getAttributeNames())
          if (!(attribute in wanted)) chart.removeAttribute(attribute);
        for (const [attribute, text] of Object.entries(wanted)) chart.setAttribute(attribute, text);
        await chart.updateComplete;
      };
      for (const from of states.keys())
        for (const to of states.keys()) {
          await become(from);
          await become(to);
          expect(drawnIn(rootOf(chart)), `${from} to ${to}`).to.equal(fresh[to]);
        }
    });
  });
