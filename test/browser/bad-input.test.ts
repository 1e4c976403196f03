import { expect } from 'chai';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { largeDataset } from '../fixtures/large.js';
import { drawn, freshPath, messageOf, NAMES, one, put, small, tags } from './files.js';
import { clear, consoleOf, findAll, mountChart, place, rootOf, textOf } from './mount.js';

afterEach(clear);

/** Contents that are no dataset, and what the reader and the author are told. */
const NO_DATASETS: readonly (readonly [name: string, content: unknown, said: RegExp, warned: RegExp])[] = [
  ['no JSON', 'figures: none', /^What stands at this address cannot be read\. Give src/, /SyntaxError/],
  ['an empty file', '', /^What stands at this address cannot be read/, /SyntaxError/],
  ['a page', '<!doctype html><p>Not found</p>', /^What stands at this address cannot be read/, /SyntaxError/],
  ['a list', [1], /^What stands at this address cannot be read/, /Write an object/],
  ['null', 'null', /^What stands at this address cannot be read/, /is empty\. Write an object/],
  ['another object', { rows: [] }, /^There is no figure to show/, /figures is empty\. Write a list/],
  ['a dataset without figures', { figures: [] }, /^There is no figure to show/, /^/],
  [
    'a package without tables',
    { resources: [] },
    /^There is no figure to show/,
    /path of "figures" is empty/,
  ],
  [
    'a package whose files are not there',
    { resources: [{ name: 'figures', path: '../../made-up-and-not-there/figures.csv' }] },
    /^There is no figure to show/,
    /the path of a file in the same folder/,
  ],
];

describe('bad input: what cannot be read', () => {
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
      'What stands at this address cannot be read. Give src a datapackage.json, a compiled dataset or a CSV table.',
      'The figures cannot be reached. Check the connection, or try again later.',
      'The figures cannot be reached. Check the connection, or try again later.',
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

describe('bad input: half right, hostile, huge', () => {
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

  it('draws 50 of 10,000 rows, and says how many more there are', async function () {
    // As an object: as a file it would be larger than what is read.
    const data = largeDataset(10_000);
    const rows = { gap: '.row', failures: '.evidence', balance: '.change' };
    const written = await consoleOf(async () => {
      for (const name of NAMES) {
        const chart = await mountChart(name, {}, data);
        const lead = name === 'failures' ? 1 : 0;
        expect(findAll(chart, rows[name])).to.have.length(50 + lead);
        const left = name === 'failures' ? '9,949' : '9,950';
        expect(findAll(chart, '.notes p').map(textOf)).to.include(
          `Only the first rows are shown: ${left} more are in the data.`,
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
