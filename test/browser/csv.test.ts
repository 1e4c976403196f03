import { expect } from 'chai';
import { freshPath, messageOf, one, put } from './files.js';
import { clear, consoleOf, findAll, textOf } from './mount.js';

afterEach(clear);

const ROWS = [
  ['Measure', 'North, ward', 'South "ward"'],
  ['Trust', '41%', 'about 63%'],
  ['Rent (£)', '1,200', '980'],
];

const quoted = (text: string, delimiter: string): string =>
  /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;

describe('src: a table as CSV', () => {
  for (const [delimiter, name] of [
    [',', 'commas'],
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ] as const)
    for (const end of ['\n', '\r\n', '\r'])
      for (const mark of ['', '\ufeff'])
        it(`with ${name}, lines that end in ${JSON.stringify(end)}, ${mark && 'and a byte-order mark'}`, async () => {
          const lines = ROWS.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter));
          const src = await put(freshPath(), mark + lines.join(end) + end);
          const chart = await one(`<big-society-gap src="${src}"></big-society-gap>`);
          expect(findAll(chart, '.label').map(textOf)).to.deep.equal(['Trust', 'Rent']);
          expect(findAll(chart, '.key li').map(textOf)).to.deep.equal(['North, ward', 'South "ward"']);
          expect(findAll(chart, '.printed').map(textOf)).to.deep.equal([
            '41%',
            '≈63% about 63%',
            '£1,200',
            '£980',
          ]);
          expect(chart.issues).to.deep.equal([]);
        });

  it('is read once for all three charts, each in its own form', async () => {
    const src = await put(freshPath(), 'Measure,2015,2025\nTrust,41%,63%\n');
    const charts = await Promise.all(
      ['gap', 'failures', 'balance'].map((name) =>
        one(`<big-society-${name} src="${src}"></big-society-${name}>`),
      ),
    );
    expect(charts.map((chart) => findAll(chart, '.row, .reason, .change').length)).to.deep.equal([1, 1, 1]);
  });

  it('names a fault by file, row and column', async () => {
    const src = await put(
      `${freshPath()}/wards.csv?of=2026`,
      'Measure,North,South\nTrust,41%,63%\nKeys,x,2%',
    );
    const written = await consoleOf(async () => {
      const chart = await one(`<big-society-gap src="${src}"></big-society-gap>`);
      expect(findAll(chart, '.row')).to.have.length(1);
    });
    expect(written[0]?.[1]).to.match(
      /wards\.csv, row 3, column "North": "x" is not allowed\. Write a number/,
    );
  });

  it('is not made of a sentence or of broken JSON', async () => {
    await consoleOf(async () => {
      for (const text of [
        'One line, with a comma.',
        '{"name": "x",\n"figures": [1,\n2',
        '<p>a,b</p>\n<p>c,d</p>',
      ]) {
        const chart = await one(`<big-society-gap src="${await put(freshPath(), text)}"></big-society-gap>`);
        expect(messageOf(chart)).to.match(/^What stands at this address cannot be read\. Give src/);
      }
    });
  });
});
