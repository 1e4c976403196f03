import { expect } from 'chai';
import { OPTION_NAMES, OPTIONS } from '../../src/model/options.js';
import { GAP_FIXTURES, gapFixture } from '../fixtures/gap.js';
import { chartIn, clear, consoleOf, find, findAll, mount, place, rootOf, textOf } from './mount.js';

/** Every state that has something to draw. */
const DRAWN = GAP_FIXTURES.filter(({ name }) => name !== 'unknown-figures');

const labels = (chart: Element): readonly string[] => findAll(chart, '.label').map(textOf);

afterEach(clear);

describe('big-society-gap: words', () => {
  it('is a figure named by its title and described by its summary, in the same root', async () => {
    const chart = await mount(gapFixture('default'));
    const figure = find(chart, 'figure');
    expect(textOf(find(chart, `#${figure.getAttribute('aria-labelledby') ?? ''}`))).to.equal(
      'In deprived areas, fewer people trust others or say neighbours pull together',
    );
    expect(textOf(find(chart, `#${figure.getAttribute('aria-describedby') ?? ''}`))).to.match(
      /^In 6 of 7 shares/,
    );
  });

  it('reads each row as a sentence, the marks silent', async () => {
    const chart = await mount(gapFixture('default'));
    const [first, , third] = findAll(chart, '[part~=row]');
    const heard = (row: HTMLElement | undefined): string => {
      const copy = row?.cloneNode(true) as HTMLElement;
      for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove();
      return textOf(copy).replace(/ ([.,:])/g, '$1');
    };
    expect(heard(first)).to.equal(
      'Say neighbours pull together: 27 points. Most deprived areas: 51%, Most affluent areas: 78%. England, 2012 audit, see note *, Details: Say neighbours pull together, most deprived areas.',
    );
    expect(heard(third)).to.equal(
      'Trust people in the neighbourhood: 19 points. Routine occupations: 54%, Higher managerial occupations: 73%. UK, 2011–12, other evidence, ONS, published 2016, Details: Trust people in the neighbourhood, routine occupations.',
    );
  });

  it('has one list a unit, each named', async () => {
    const chart = await mount(gapFixture('default'));
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
    const chart = await mount(gapFixture('default'));
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
    const chart = await mount(gapFixture('default'));
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
    const chart = await mount(gapFixture('default'));
    expect(findAll(chart, 'h1, h2, h3, h4, h5, h6, [role=heading]')).to.have.length(0);
    for (const level of [2, 3, 4, 5, 6] as const) {
      chart.headingLevel = level;
      await chart.updateComplete;
      expect(find(chart, '#title').role).to.equal('heading');
      expect(find(chart, '#title').ariaLevel).to.equal(String(level));
    }
  });

  it('an empty heading shows none but keeps the name', async () => {
    const chart = await mount(gapFixture('no-heading'));
    expect(findAll(chart, '.title, .subheading')).to.have.length(0);
    expect(find(chart, 'figure').getAttribute('aria-label')).to.match(/^In deprived areas/);
  });

  it('highlight lets the other rows recede', async () => {
    const chart = await mount(gapFixture('highlighted'));
    expect(findAll(chart, '.row.highlighted')).to.have.length(1);
    expect(findAll(chart, '.row.receding')).to.have.length(8);
    const fill = (selector: string): string => getComputedStyle(find(chart, selector)).fill;
    expect(fill('.highlighted .mark.behind')).to.not.equal(fill('.receding .mark.behind'));
  });

  it('controls="none" leaves the buttons under the chart out', async () => {
    const chart = await mount({ name: 'x', attributes: { controls: 'none', details: 'off' } });
    expect(findAll(chart, 'button')).to.have.length(0);
  });

  it('theme decides the ground; auto follows the page, not the system', async () => {
    const ground = (chart: Element): string => getComputedStyle(find(chart, '.frame')).backgroundColor;
    const auto = await mount(gapFixture('default'));
    expect(ground(auto)).to.equal('rgb(255, 255, 255)');
    document.documentElement.style.colorScheme = 'dark';
    expect(ground(auto)).to.equal('rgb(21, 23, 28)');
    expect(ground(await mount({ name: 'x', attributes: { theme: 'light' } }))).to.equal('rgb(255, 255, 255)');
    document.documentElement.style.colorScheme = 'light';
    expect(ground(await mount(gapFixture('dark')))).to.equal('rgb(21, 23, 28)');
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
    const written = await consoleOf(() => mount(gapFixture('default')));
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
    const chart = await mount(gapFixture('default'));
    const button = find(chart, '[part=control]');
    button.focus();
    button.click();
    await chart.updateComplete;
    expect(chart.view).to.equal('table');
    expect(findAll(chart, 'tbody tr')).to.have.length(18);
    expect(findAll(chart, '.row')).to.have.length(0);
    expect(rootOf(chart).activeElement).to.equal(find(chart, '[part=control]'));
    expect(textOf(find(chart, '[part=control]'))).to.equal('Show as chart');
    find(chart, '[part=control]').click();
    await chart.updateComplete;
    expect(findAll(chart, '.row')).to.have.length(9);
  });

  it('has a caption, scopes and every value of the chart', async () => {
    const chart = await mount(gapFixture('table'));
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
