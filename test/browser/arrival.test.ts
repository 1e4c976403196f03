// However the script and the chart come into a page, the same is drawn.
import { expect } from 'chai';
import { feed, freshPath, until } from './files.js';
import { clear, place } from './mount.js';

afterEach(clear);

const SCRIPT = '/build/dist/big-society.js';

const TABLE =
  '<table><caption>Trust</caption><tr><th>Measure</th><th>North</th><th>South</th></tr><tr><th>Trusted</th><td>41%</td><td>63%</td></tr></table>';

/** What stands before the charts, and behind them. */
const WAYS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'in the head': [`<script src="${SCRIPT}"></script>`, ''],
  deferred: [`<script src="${SCRIPT}" defer></script>`, ''],
  async: [`<script src="${SCRIPT}" async></script>`, ''],
  'at the end': ['', `<script src="${SCRIPT}"></script>`],
  'as a module': [`<script src="${SCRIPT.replace('.js', '.mjs')}" type="module"></script>`, ''],
  'put in later': [
    '',
    `<script>setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { src: '${SCRIPT}' })), 100)</script>`,
  ],
};

/** The charts of the page, and rows that each has. */
const CHARTS = [
  ['<big-society-gap></big-society-gap>', 9],
  ['<big-society-failures></big-society-failures>', 5],
  ['<big-society-balance></big-society-balance>', 11],
  [`<big-society-gap>${TABLE}</big-society-gap>`, 1],
  [`<p><big-society-gap></p>\n${TABLE}\n<p></big-society-gap></p>`, 1],
  [`<figure class="big-society-gap">${TABLE}</figure>`, 1],
  [`<big-society-gap for="t"></big-society-gap>${TABLE.replace('<table', '<table id="t"')}`, 1],
] as const;

/** WebKit reads on when more than a few bytes have come. */
const START = 'Text. '.repeat(1000);

const EVERY = 'big-society-gap, big-society-failures, big-society-balance';

for (const [way, [before, after]] of Object.entries(WAYS))
  describe(`the script ${way}`, () => {
    it('draws every form of every chart', async () => {
      const path = `${freshPath()}.html`;
      const frame = place(`<iframe title="A page" src="${path}"></iframe>`).querySelector('iframe');
      await feed(path, `<!doctype html><html lang="en"><link rel="icon" href="data:,">${before}`);
      for (const [html] of CHARTS) await feed(path, html);
      await feed(path, after || '<p>The end.</p>');
      await feed(path, '');
      const wanted = CHARTS.map(([, rows]) => rows).join();
      const rows = (): string =>
        [...(frame?.contentDocument?.querySelectorAll(EVERY) ?? [])]
          .map((chart) => chart.shadowRoot?.querySelectorAll('[part=row]').length)
          .join();
      await until(() => rows() === wanted);
      // Nothing changes it afterwards.
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(rows()).to.equal(wanted);
    });
  });

describe('a strict policy', () => {
  it('refuses nothing of what is drawn, opened, ordered and switched', async () => {
    const path = `${freshPath()}.html`;
    const frame = place(`<iframe title="A page" src="${path}"></iframe>`).querySelector('iframe');
    await feed(
      path,
      `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; script-src 'self'; style-src 'none'"><link rel="icon" href="data:,"><p id="first">${START}</p>`,
    );
    const page = (): Document | null | undefined => frame?.contentDocument;
    await until(() => page()?.querySelector('#first') != null);
    const refused: string[] = [];
    page()?.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      refused.push(`${violatedDirective} ${blockedURI}`);
    });
    await feed(
      path,
      `<script src="${SCRIPT}"></script><script src="${SCRIPT.replace('.js', '.files.js')}"></script>${CHARTS.map(([html]) => html).join('')}`,
    );
    await feed(path, '');
    const charts = (): readonly Element[] => [...(page()?.querySelectorAll(EVERY) ?? [])];
    await until(
      () =>
        charts().length === CHARTS.length &&
        charts().every((chart) => chart.shadowRoot?.querySelector('[part=row]')),
    );
    for (const selector of ['[data-open]', '.files > button', '[data-view]', '[data-sort]', '[data-view]'])
      for (const chart of charts()) {
        for (const button of chart.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []) button.click();
        await new Promise((resolve) => setTimeout(resolve));
      }
    expect(refused).to.deep.equal([]);
    // Were something refused, it would be seen.
    page()?.body.insertAdjacentHTML('beforeend', '<style>p { color: red }</style>');
    await until(() => refused.length > 0);
  });
});
