import { expect } from 'chai';
import type { BigSocietyGap } from '../../src/elements/gap.js';
import { OPTION_NAMES, OPTIONS } from '../../src/model/options.js';
import { compiled } from '../fixtures/compiled.js';
import { GAP_FIXTURES } from '../fixtures/gap.js';
import { chartIn, clear, consoleOf, find, findAll, mount, place, rootOf, textOf } from './mount.js';

const fixture = (name: string) => {
  const found = GAP_FIXTURES.find((item) => item.name === name);
  if (found === undefined) throw new Error(`no fixture ${name}`);
  return found;
};
/** Every state that has something to draw. */
const DRAWN = GAP_FIXTURES.filter(({ name }) => name !== 'unknown-figures');

const labels = (chart: Element): readonly string[] => findAll(chart, '.label').map(textOf);

afterEach(clear);

describe('big-society-gap: words', () => {
  it('is a figure named by its title and described by its summary, in the same root', async () => {
    const chart = await mount(fixture('default'));
    const figure = find(chart, 'figure');
    expect(textOf(find(chart, `#${figure.getAttribute('aria-labelledby') ?? ''}`))).to.equal(
      'In deprived areas, fewer people trust others or say neighbours pull together',
    );
    expect(textOf(find(chart, `#${figure.getAttribute('aria-describedby') ?? ''}`))).to.match(
      /^In 6 of 7 shares/,
    );
  });

  it('reads each row as a sentence, the marks silent', async () => {
    const chart = await mount(fixture('default'));
    const [first, , third] = findAll(chart, '[part~=row]');
    const heard = (row: HTMLElement | undefined): string => {
      const copy = row?.cloneNode(true) as HTMLElement;
      for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove();
      return textOf(copy).replace(/ ([.,:])/g, '$1');
    };
    expect(heard(first)).to.equal(
      'Say neighbours pull together: 27 points. Most deprived areas 51%, Most affluent areas 78%. England, 2012 audit, see note *.',
    );
    expect(heard(third)).to.equal(
      'Trust people in the neighbourhood: 19 points. Routine occupations 54%, Higher managerial occupations 73%. UK, 2011–12, other evidence, ONS, published 2016.',
    );
  });

  it('has one list a unit, each named', async () => {
    const chart = await mount(fixture('default'));
    const names = findAll(chart, '.list').map((list) =>
      textOf(find(chart, `#${list.getAttribute('aria-labelledby') ?? ''}`)),
    );
    expect(names).to.deep.equal([
      'Shares, %',
      'Runs the other way',
      'Use of a new local right, number of applications',
      'Council spending cut, £ a head (more is worse)',
    ]);
    expect(findAll(chart, 'li.row')).to.have.length(9);
  });

  it('every id that is referred to is in the same root', async () => {
    for (const item of DRAWN) {
      const chart = await mount(item);
      for (const attribute of ['aria-labelledby', 'aria-describedby']) {
        for (const element of findAll(chart, `[${attribute}]`))
          find(chart, `#${element.getAttribute(attribute) ?? ''}`);
      }
    }
  });

  it('links each row and the foot to the source', async () => {
    const chart = await mount(fixture('default'));
    for (const row of findAll(chart, '.row')) expect(row.querySelector('a')?.href).to.match(/^https?:/);
    expect(findAll(chart, '.sources a')).to.have.length(6);
  });

  it('adds no role, landmark, tab stop or tooltip of its own', async () => {
    for (const item of DRAWN) {
      const chart = await mount(item);
      expect(
        findAll(
          chart,
          '[tabindex], [role=application], [role=tree], [role=region], [role=img], [role=graphics-document], title, [title], [popover], [style]',
        ),
      ).to.have.length(0);
      expect(findAll(chart, '[aria-hidden=true] a, [aria-hidden=true] button')).to.have.length(0);
      const stops = findAll(chart, 'a[href], button, input, select, summary, [tabindex]');
      expect(stops.every((stop) => stop.matches('a, button'))).to.equal(true);
    }
  });
});

describe('big-society-gap: attributes', () => {
  it('has a typed property with its default for each', async () => {
    const chart = await mount(fixture('default'));
    for (const name of OPTION_NAMES) expect(chart[name]).to.deep.equal(OPTIONS[name].default);
    chart.setAttribute('heading-level', '3');
    chart.setAttribute('figures', 'gap-cuts-per-head gap-trust-class-ons');
    expect(chart.headingLevel).to.equal(3);
    expect(chart.figures).to.deep.equal(['gap-cuts-per-head', 'gap-trust-class-ons']);
    chart.removeAttribute('heading-level');
    expect(chart.headingLevel).to.equal('none');
  });

  it('figures, evidence and properties decide the rows', async () => {
    const chart = await mount({
      name: 'x',
      attributes: { figures: 'gap-trust-rural-urban gap-trust-class-ons' },
    });
    expect(labels(chart)).to.deep.equal([
      'Think neighbours can be trusted',
      'Trust people in the neighbourhood',
    ]);
    chart.figures = ['gap-cuts-per-head'];
    await chart.updateComplete;
    expect(labels(chart)).to.deep.equal(['Council spending cut']);
    chart.removeAttribute('figures');
    chart.figures = null;
    chart.evidence = 'audit';
    await chart.updateComplete;
    expect(labels(chart)).to.have.length(4);
  });

  it('heading, subheading and note are text, never markup', async () => {
    const markup = '<img src=x onerror="window.hacked = true">';
    const chart = await mount({
      name: 'x',
      attributes: { heading: markup, subheading: markup, note: markup },
    });
    for (const part of ['.title', '.subheading', '.notes p'])
      expect(textOf(find(chart, part))).to.equal(markup);
    expect(findAll(chart, 'img')).to.have.length(0);
    expect('hacked' in window).to.equal(false);
  });

  it('heading-level makes the title a heading of that level, and only then', async () => {
    const chart = await mount(fixture('default'));
    expect(findAll(chart, 'h1, h2, h3, h4, h5, h6, [role=heading]')).to.have.length(0);
    for (const level of [2, 3, 4, 5, 6] as const) {
      chart.headingLevel = level;
      await chart.updateComplete;
      expect(find(chart, '#title').localName).to.equal(`h${level}`);
    }
  });

  it('an empty heading shows none but keeps the name', async () => {
    const chart = await mount(fixture('no-heading'));
    expect(findAll(chart, '.title, .subheading')).to.have.length(0);
    expect(find(chart, 'figure').getAttribute('aria-label')).to.match(/^In deprived areas/);
  });

  it('highlight lets the other rows recede', async () => {
    const chart = await mount(fixture('highlighted'));
    expect(findAll(chart, '.row.highlighted')).to.have.length(1);
    expect(findAll(chart, '.row.receding')).to.have.length(8);
    const fill = (selector: string): string => getComputedStyle(find(chart, selector)).fill;
    expect(fill('.highlighted .mark.behind')).to.not.equal(fill('.receding .mark.behind'));
  });

  it('controls="none" leaves the buttons out', async () => {
    const chart = await mount({ name: 'x', attributes: { controls: 'none' } });
    expect(findAll(chart, 'button')).to.have.length(0);
  });

  it('theme decides the ground; auto follows the page, not the system', async () => {
    const ground = (chart: Element): string => getComputedStyle(find(chart, '.frame')).backgroundColor;
    const auto = await mount(fixture('default'));
    expect(ground(auto)).to.equal('rgb(255, 255, 255)');
    document.documentElement.style.colorScheme = 'dark';
    expect(ground(auto)).to.equal('rgb(21, 23, 28)');
    expect(ground(await mount({ name: 'x', attributes: { theme: 'light' } }))).to.equal('rgb(255, 255, 255)');
    document.documentElement.style.colorScheme = 'light';
    expect(ground(await mount(fixture('dark')))).to.equal('rgb(21, 23, 28)');
  });

  it('names each wrong value once, with what to do, and draws the default', async () => {
    const written = await consoleOf(async () => {
      const chart = await mount({
        name: 'x',
        attributes: { evidence: 'audits', 'heading-level': '9', highlight: 'gap-nil' },
      });
      expect(labels(chart)).to.have.length(9);
      chart.note = 'drawn again';
      await chart.updateComplete;
    });
    expect(written).to.have.length(1);
    expect(written[0]?.[0]).to.equal('warn');
    expect(written[0]?.[1]).to.match(/evidence: "audits" is not allowed\. Write all or audit\./);
    expect(written[0]?.[1]).to.match(/heading-level: "9" is not allowed/);
    expect(written[0]?.[1]).to.match(/there is no figure "gap-nil"/);
  });

  it('says nothing where nothing is wrong', async () => {
    const written = await consoleOf(() => mount(fixture('default')));
    expect(written).to.deep.equal([]);
  });

  it('colours, size and spacing follow custom properties', async () => {
    const box = place(
      '<big-society-gap style="--big-society-behind: rgb(1, 2, 3); --big-society-font-size: 30px; --big-society-padding: 50px"></big-society-gap>',
    );
    const chart = await chartIn(box);
    expect(getComputedStyle(find(chart, '.row .mark.behind')).fill).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(find(chart, '.frame')).fontSize).to.equal('30px');
    expect(getComputedStyle(find(chart, '.figure')).paddingLeft).to.equal('50px');
  });

  it('the page styles it through parts and gives it its family of type', async () => {
    const box = place(
      '<style>big-society-gap::part(label) { color: rgb(4, 5, 6) }</style><div style="font-family: Georgia"><big-society-gap></big-society-gap></div>',
    );
    const chart = await chartIn(box);
    expect(getComputedStyle(find(chart, '.label')).color).to.equal('rgb(4, 5, 6)');
    expect(getComputedStyle(find(chart, '.label')).fontFamily).to.equal('Georgia');
  });
});

describe('big-society-gap: table', () => {
  it('the button shows the table and brings the chart back, focus staying on it', async () => {
    const chart = await mount(fixture('default'));
    const button = find(chart, 'button');
    button.focus();
    button.click();
    await chart.updateComplete;
    expect(chart.view).to.equal('table');
    expect(findAll(chart, 'tbody tr')).to.have.length(18);
    expect(findAll(chart, '.row')).to.have.length(0);
    expect(rootOf(chart).activeElement).to.equal(find(chart, 'button'));
    expect(textOf(find(chart, 'button'))).to.equal('Show as chart');
    find(chart, 'button').click();
    await chart.updateComplete;
    expect(findAll(chart, '.row')).to.have.length(9);
  });

  it('has a caption, scopes and every value of the chart', async () => {
    const chart = await mount(fixture('table'));
    expect(textOf(find(chart, 'caption'))).to.match(/^In deprived areas/);
    for (const head of findAll(chart, 'thead th')) expect(head.getAttribute('scope')).to.equal('col');
    for (const head of findAll(chart, 'tbody th')) expect(head.getAttribute('scope')).to.equal('row');
    const cells = findAll(chart, 'tbody tr').map((row) => [...row.children].map(textOf));
    expect(cells.slice(0, 2)).to.deep.equal([
      [
        'Say neighbours pull together',
        'Most deprived areas',
        '51%',
        '',
        'England, period not stated',
        '2012 audit',
        'The reports of this audit do not name the survey or its year.',
      ],
      ['Most affluent areas', '78%', '27 points', 'England, period not stated', '2012 audit'],
    ]);
    expect(findAll(chart, '.notes p').some((note) => textOf(note).startsWith('*'))).to.equal(false);
  });
});

describe('big-society-gap: life in the page', () => {
  const ROWS = 9;
  const rows = async (chart: BigSocietyGap): Promise<number> => {
    await chart.updateComplete;
    return findAll(chart, '.row').length;
  };

  it('works when made by createElement, by its class, and by innerHTML', async () => {
    const made = document.createElement('big-society-gap');
    place('').append(made);
    expect(await rows(made)).to.equal(ROWS);
    const Gap = customElements.get('big-society-gap') as typeof BigSocietyGap;
    const constructed = new Gap();
    place('').append(constructed);
    expect(await rows(constructed)).to.equal(ROWS);
    expect(await rows(await chartIn(place('<big-society-gap></big-society-gap>')))).to.equal(ROWS);
  });

  it('keeps its state when it is moved, removed and put back', async () => {
    const chart = await mount({ name: 'x', attributes: { figures: 'gap-cuts-per-head' } });
    chart.view = 'table';
    await chart.updateComplete;
    place('').append(chart);
    await chart.updateComplete;
    expect(findAll(chart, 'tbody tr')).to.have.length(2);
    chart.remove();
    chart.view = 'chart';
    place('').append(chart);
    expect(await rows(chart)).to.equal(1);
  });

  it('a clone draws the same', async () => {
    const chart = await mount(fixture('own-words'));
    const box = place('');
    box.append(chart.cloneNode(true));
    const clone = await chartIn(box);
    expect(rootOf(clone).textContent).to.equal(rootOf(chart).textContent);
  });

  it('keeps rows and styles when another document adopts it', async () => {
    const chart = await mount(fixture('default'));
    const frame = place('<iframe title="another document"></iframe>').querySelector('iframe');
    const inner = frame?.contentDocument;
    if (!inner) throw new Error('no inner document');
    inner.body.append(chart);
    expect(await rows(chart)).to.equal(ROWS);
    const view = inner.defaultView;
    expect(view?.getComputedStyle(find(chart, '.row')).display).to.equal('grid');
    expect(view?.getComputedStyle(find(chart, '.ear')).position).to.equal('absolute');
  });

  it('is drawn and styled when it was made in one document and first stands in another', async () => {
    const frame = place('<iframe title="another document"></iframe>').querySelector('iframe');
    const inner = frame?.contentDocument;
    if (!inner) throw new Error('no inner document');
    const chart = document.createElement('big-society-gap');
    inner.body.append(chart);
    expect(await rows(chart)).to.equal(ROWS);
    expect(inner.defaultView?.getComputedStyle(find(chart, '.row')).display).to.equal('grid');
  });

  it('shows what stands between its tags where nothing can be drawn, with the reason', async () => {
    let chart: BigSocietyGap | undefined;
    await consoleOf(async () => {
      chart = await chartIn(place('<big-society-gap figures="nil"><p>fallback</p></big-society-gap>'));
    });
    if (chart === undefined) throw new Error('no chart');
    expect(textOf(find(chart, '.message'))).to.match(/There is no figure to show\. Check the ids/);
    expect(chart.querySelector('p')?.checkVisibility()).to.equal(true);
    chart.figures = null;
    expect(await rows(chart)).to.equal(ROWS);
    expect(chart.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  it('draws other data, names its faults once, and goes back to the report', async () => {
    const chart = await mount(fixture('default'));
    const data = compiled([{ id: 'a', label: 'ours', behind: ['some', 1], compared: ['others', 2] }]);
    const written = await consoleOf(async () => {
      chart.data = { ...data, figures: [...(data['figures'] as unknown[]), { id: 'bad' }] };
      await chart.updateComplete;
    });
    expect(labels(chart)).to.deep.equal(['Ours']);
    expect(written).to.have.length(1);
    expect(written[0]?.[1]).to.match(/figures\[1\], label: is missing/);
    chart.data = null;
    expect(await rows(chart)).to.equal(ROWS);
  });

  it('can be hidden and sized by the page', async () => {
    const box = place(
      '<style>.gone { display: none } .small { inline-size: 400px }</style><big-society-gap class="gone"></big-society-gap>',
    );
    const chart = await chartIn(box);
    expect(chart.checkVisibility()).to.equal(false);
    chart.className = 'small';
    expect(chart.getBoundingClientRect().width).to.equal(400);
  });

  it('is hidden by the hidden attribute', async () => {
    const chart = await mount({ name: 'x', attributes: { hidden: '' } });
    expect(chart.checkVisibility()).to.equal(false);
  });

  it('leaves the page as it was: nothing outside the element', async () => {
    const before = document.head.childElementCount;
    const box = place('');
    const chart = document.createElement('big-society-gap');
    box.append(chart);
    await chart.updateComplete;
    expect(document.head.childElementCount).to.equal(before);
    expect(box.childElementCount).to.equal(1);
    expect(chart.childNodes).to.have.length(0);
    expect(chart.getAttributeNames()).to.deep.equal([]);
  });
});
