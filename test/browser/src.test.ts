import { expect } from 'chai';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { compiled } from '../fixtures/compiled.js';
import { BAD_ADDRESSES, hostileDataset, largeDataset, MARKUP } from '../fixtures/hostile.js';
import { clear, consoleOf, find, findAll, place, rootOf, textOf } from './mount.js';

const EXAMPLE = '/docs/example/datapackage.json';
const NAMES = ['gap', 'failures', 'balance'] as const;

const tags = (attributes: string, inner = ''): string =>
  NAMES.map((name) => `<big-society-${name} ${attributes}>${inner}</big-society-${name}>`).join('');

const chartsIn = (box: Element): readonly BigSocietyChart[] => [
  ...box.querySelectorAll<BigSocietyChart>('big-society-gap, big-society-failures, big-society-balance'),
];

/** Charts in HTML, all drawn. */
async function drawn(html: string): Promise<readonly BigSocietyChart[]> {
  const charts = chartsIn(place(html));
  await Promise.all(charts.map((chart) => chart.updateComplete));
  return charts;
}

/** The only chart in HTML, drawn. */
async function one(html: string): Promise<BigSocietyChart> {
  const [chart] = await drawn(html);
  if (chart === undefined) throw new Error('no chart');
  return chart;
}

/** A path of files that nobody asked for yet. */
const freshPath = (): string => `/made-up/${Math.random().toString(36).slice(2)}`;

/** Puts a file onto the server. */
async function put(path: string, content: unknown): Promise<string> {
  await fetch(path, {
    method: 'PUT',
    body: typeof content === 'string' ? content : JSON.stringify(content),
  });
  return path;
}

/** How often a file was asked for, and given up. */
async function logOf(path: string): Promise<{ readonly asked: number; readonly aborted: number }> {
  return (await (await fetch(`${path}?log`)).json()) as { asked: number; aborted: number };
}

/** Waits until something is so; the test's own time limit ends it otherwise. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

const small = compiled([{ id: 'a', label: 'ours', behind: ['some', 1], compared: ['others', 2] }]);

const messageOf = (chart: BigSocietyChart): string => textOf(find(chart, '[part=message]'));

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
      expect(textOf(find(balance, '.verdict .finding'))).to.equal('3 goals were missed, 2 were not');
      expect(textOf(find(balance, '.verdict .where'))).to.equal('town review');
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
    expect(status.getBoundingClientRect().height).to.equal(0);
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

/** Contents that are no dataset, and what the reader and the author are told. */
const NO_DATASETS: readonly (readonly [name: string, content: unknown, said: RegExp, warned: RegExp])[] = [
  ['no JSON', 'figures: none', /^What stands at this address cannot be read\. Give src/, /SyntaxError/],
  ['an empty file', '', /^What stands at this address cannot be read/, /SyntaxError/],
  ['a page', '<!doctype html><p>Not found</p>', /^What stands at this address cannot be read/, /SyntaxError/],
  ['a list', [1], /^What stands at this address cannot be read/, /Write an object/],
  ['null', 'null', /^What stands at this address cannot be read/, /is empty\. Write an object/],
  ['another object', { rows: [] }, /^There is no figure to show/, /figures is empty\. Write a list/],
  ['a dataset without figures', { figures: [] }, /^There is no figure to show/, /^/],
  ['a package without tables', { resources: [] }, /^There is no figure to show/, /no table "figures"/],
  [
    'a package whose files are not there',
    { resources: [{ name: 'figures', path: '../../made-up-and-not-there/figures.csv' }] },
    /^There is no figure to show/,
    /the path of a file in the same folder/,
  ],
];

describe('src: what cannot be read', () => {
  for (const [name, content, said, warned] of NO_DATASETS)
    it(`${name}: the chart says why and what to do, and shows what stands between the tags`, async () => {
      // One folder deep, so that a path can leave it.
      const src = await put(`${freshPath()}/datapackage.json`, content);
      const charts: BigSocietyChart[] = [];
      const written = await consoleOf(async () => {
        charts.push(...(await drawn(tags(`src="${src}"`, '<p>fallback</p>'))));
      });
      for (const chart of charts) {
        expect(messageOf(chart)).to.match(said);
        expect(chart.querySelector('p')?.checkVisibility()).to.equal(true);
      }
      expect(written.map(([kind, text]) => `${kind} ${text}`).join('\n')).to.match(warned);
    });

  it('an address without anything, no address, and a server that is not there', async () => {
    const charts: BigSocietyChart[] = [];
    const written = await consoleOf(async () => {
      for (const src of [
        '/made-up-and-not-there.json',
        '',
        'http://127.0.0.1:9/x',
        'javascript:window.harmed=1',
      ])
        charts.push(await one(`<big-society-gap src="${src}"></big-society-gap>`));
    });
    expect(charts.map(messageOf)).to.deep.equal([
      'There are no figures at this address. Check the address in src.',
      'What stands at this address cannot be read. Give src a datapackage.json or a compiled dataset.',
      'The figures cannot be reached. Check the connection, the address in src, and that its server lets this page read it.',
      'The figures cannot be reached. Check the connection, the address in src, and that its server lets this page read it.',
    ]);
    expect(written).to.have.length(4);
    expect(written[0]?.[1]).to.match(
      /made-up-and-not-there\.json: the server answers 404\. Check the connection, the address in src/,
    );
    expect(written[1]?.[1]).to.match(/src is empty\. Write the address of a dataset\./);
    expect(charts.map((chart) => chart.issues.map(({ code }) => code))).to.deep.equal([
      ['not-found'],
      ['not-allowed'],
      ['unreachable'],
      ['unreachable'],
    ]);
    expect(Reflect.get(window, 'harmed')).to.equal(undefined);
  });
});

describe('src: half right, hostile, huge', () => {
  it('draws the good rows; names the bad ones in one event each and one warning for all', async () => {
    const folder = freshPath();
    await put(
      `${folder}/figures.csv`,
      'id,label,unit,geography,source\na,good,%,Ourtown,s\nb,no place,%,,s\nc,no source,%,Ourtown,none',
    );
    await put(
      `${folder}/values.csv`,
      'figure,position,role,value\na,1,behind,1\na,2,compared,2\nx,1,behind,3',
    );
    await put(`${folder}/sources.csv`, 'id,name,date\ns,Made-up Survey,2014');
    const resources = ['figures', 'values', 'sources'].map((name) => ({ name, path: `${name}.csv` }));
    const src = await put(`${folder}/datapackage.json`, { resources });
    const told: (readonly [Element, number])[] = [];
    const listen = (event: GlobalEventHandlersEventMap['big-society-issues']): void => {
      told.push([event.target as Element, event.detail.issues.length]);
    };
    document.addEventListener('big-society-issues', listen);
    const charts: BigSocietyChart[] = [];
    const written = await consoleOf(async () => {
      charts.push(...(await drawn(`<big-society-gap src="${src}"></big-society-gap>`.repeat(2))));
    });
    document.removeEventListener('big-society-issues', listen);
    for (const chart of charts) {
      expect(findAll(chart, '.row')).to.have.length(1);
      expect(chart.issues).to.have.length(3);
    }
    expect(told).to.deep.equal(charts.map((chart) => [chart, 3]));
    expect(written).to.have.length(1);
    const [first = '', ...lines] = written[0]?.[1].split('\n') ?? [];
    expect(first).to.equal('<big-society-gap>: 3 issues');
    expect([...lines].sort()).to.deep.equal([
      'figures.csv, row 3, geography is empty. Write a text.',
      'figures.csv, row 4, source: "none" is not allowed. Write the id of a row that is there.',
      'values.csv, row 4, figure: there is no "x". Correct the id, or add its row.',
    ]);
  });

  it('takes nothing in a dataset for markup, a script or a link', async () => {
    const src = await put(freshPath(), hostileDataset());
    for (const chart of await drawn(tags(`src="${src}"`) + tags(`src="${src}" view="table"`))) {
      expect(findAll(chart, 'img, script, iframe, [onload], [onerror], a')).to.have.length(0);
      expect(textOf(find(chart, '.title'))).to.equal(MARKUP);
      expect(chart.issues).to.deep.equal([]);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(Reflect.get(window, 'harmed')).to.equal(undefined);
  });

  it('takes nothing in an attribute for markup, a script or a link', async () => {
    const names = [
      'figures',
      'highlight',
      'evidence',
      'show',
      'heading',
      'subheading',
      'note',
      'heading-level',
    ];
    await consoleOf(async () => {
      for (const text of [MARKUP, '__proto__ constructor', ...BAD_ADDRESSES, 'NaN', '1e999', ' '])
        for (const name of [...names, 'controls', 'theme', 'view', 'src']) {
          const chart = document.createElement('big-society-gap');
          chart.setAttribute(name, text);
          place('').append(chart);
          await chart.updateComplete;
          expect(findAll(chart, 'img, script, iframe, [onload], [onerror]')).to.have.length(0);
          for (const link of findAll(chart, '[href]')) expect(link.getAttribute('href')).to.match(/^https?:/);
          chart.remove();
        }
    });
    expect(Reflect.get(window, 'harmed')).to.equal(undefined);
  });

  it('draws 50 of 10,000 rows, and says how many more there are', async function () {
    const src = await put(freshPath(), largeDataset(10_000));
    const rows = { gap: '.row', failures: '.evidence', balance: '.change' };
    const written = await consoleOf(async () => {
      for (const name of NAMES) {
        const chart = await one(`<big-society-${name} src="${src}"></big-society-${name}>`);
        const lead = name === 'failures' ? 1 : 0;
        expect(findAll(chart, rows[name])).to.have.length(50 + lead);
        const left = name === 'failures' ? '9,949' : '9,950';
        expect(findAll(chart, '.notes p').map(textOf)).to.include(
          `${left} more rows are not shown: a chart holds the first of them.`,
        );
        expect(chart.issues.map(({ code }) => code)).to.deep.equal(['too-many-rows']);
        chart.remove();
      }
    });
    expect(written).to.have.length(3);
  });

  it('counts what a warning does not name', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({ id: `bad-${index}` }));
    const chart = await one('<big-society-gap></big-society-gap>');
    const written = await consoleOf(async () => {
      chart.data = { ...small, figures: [...(small['figures'] as unknown[]), ...rows] };
      await chart.updateComplete;
    });
    const lines = written[0]?.[1].split('\n') ?? [];
    expect(lines[0]).to.equal('<big-society-gap>: 30 issues');
    expect(lines).to.have.length(22);
    expect(lines.at(-1)).to.match(/^and 10 more/);
  });

  for (const values of [
    [NaN, 2],
    [Infinity, -Infinity],
    [-5, -7],
    [0, 0],
    [3, 3],
    [1e15, 1e-300],
    ['<b>', '7 %'],
  ] as const)
    it(`stays whole with the values ${values.join(' and ')}`, async () => {
      const figures = (small['figures'] as readonly object[]).map((figure) => ({
        ...figure,
        unit: 'shops',
        values: [
          { role: 'behind', value: values[0] },
          { role: 'compared', value: values[1] },
        ],
      }));
      await consoleOf(async () => {
        const chart = document.createElement('big-society-gap');
        chart.data = { ...small, figures };
        place('').append(chart);
        await chart.updateComplete;
        expect(rootOf(chart).innerHTML).not.to.match(/NaN|Infinity|undefined/);
        const right = values.every((value) => typeof value === 'number' && Number.isFinite(value));
        expect(findAll(chart, '.row')).to.have.length(right ? 1 : 0);
        if (!right) expect(messageOf(chart)).to.match(/^None of these figures compares two groups/);
      });
    });
});

describe('events', () => {
  /** A chart inside a shadow root of the page's own. */
  async function within(
    tag: string,
  ): Promise<{ readonly chart: BigSocietyChart; readonly box: HTMLElement }> {
    const box = place('');
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML = tag;
    const chart = root.firstElementChild as BigSocietyChart;
    await chart.updateComplete;
    return { chart, box };
  }

  it('big-society-view when the reader switches, not when the page does, out of shadow roots', async () => {
    const { chart, box } = await within('<big-society-gap></big-society-gap>');
    const views: string[] = [];
    box.addEventListener('big-society-view', ({ detail }) => views.push(detail.view));
    find(chart, 'button').click();
    await chart.updateComplete;
    chart.view = 'chart';
    await chart.updateComplete;
    chart.setAttribute('view', 'table');
    await chart.updateComplete;
    find(chart, 'button').click();
    expect(views).to.deep.equal(['table', 'chart']);
  });

  it('big-society-select when the reader chooses a row, with the figures in it', async () => {
    const selected: (readonly string[])[] = [];
    const click = async (tag: string, selector: string): Promise<void> => {
      const { chart, box } = await within(tag);
      box.addEventListener('big-society-select', ({ detail }) => selected.push(detail.figures));
      find(chart, selector).click();
    };
    await click('<big-society-gap></big-society-gap>', '.row .label');
    await click('<big-society-failures show="1"></big-society-failures>', '.evidence .finding');
    await click('<big-society-balance show="verdict"></big-society-balance>', '.verdict .finding');
    await click('<big-society-balance show="changes"></big-society-balance>', '.change .label');
    expect(selected).to.deep.equal([
      ['gap-pull-together-deprivation-2012'],
      ['fail1-wp-contracts'],
      ['bal-21-goals-split-2015'],
      ['bal-youth-formal'],
    ]);
  });

  it('big-society-select is not told of links, nor of what is no row', async () => {
    const { chart, box } = await within('<big-society-gap></big-society-gap>');
    let told = 0;
    box.addEventListener('big-society-select', () => (told += 1));
    const link = find(chart, '.row a');
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.click();
    find(chart, '.title').click();
    expect(told).to.equal(0);
  });

  it('big-society-issues when what is wrong changes, also when nothing is any more', async () => {
    const { chart, box } = await within('<big-society-gap></big-society-gap>');
    const told: (readonly string[])[] = [];
    box.addEventListener('big-society-issues', ({ detail }) =>
      told.push(detail.issues.map(({ code }) => code)),
    );
    await consoleOf(async () => {
      for (const theme of ['sepia', 'sepia', 'dark']) {
        chart.setAttribute('theme', theme);
        chart.note = `with ${theme}`;
        await chart.updateComplete;
      }
    });
    expect(told).to.deep.equal([['not-allowed'], []]);
    expect(chart.issues).to.deep.equal([]);
  });
});
