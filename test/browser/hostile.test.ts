// Hostile texts in everything that a chart reads in a page: nothing runs, nothing is asked for, all is drawn.
import { expect } from 'chai';
import type { BigSocietyChart } from '../../src/elements/chart.js';
import { OPTION_NAMES, OPTIONS } from '../../src/model/options.js';
import { MARK } from '../fixtures/hostile-marks.js';
import { csvOf, hostileDataset, hostilePackage } from '../fixtures/hostile-package.js';
import { CHUNKS, SHORT_TEXTS } from '../fixtures/hostile-texts.js';
import { chartsIn, drawn, freshPath, logOf, NAMES, put, tags } from './files.js';
import { clear, consoleOf, find, findAll, place, textOf } from './mount.js';

const faults: string[] = [];
const fail = (event: Event): void => {
  faults.push(event instanceof ErrorEvent ? event.message : event.type);
};
const DIALOGS = ['alert', 'confirm', 'prompt', 'print'] as const;

before(() => {
  window.addEventListener('error', fail);
  window.addEventListener('unhandledrejection', fail);
  window.addEventListener('securitypolicyviolation', fail);
  for (const name of DIALOGS) Object.assign(window, { [name]: () => faults.push(name) });
});
after(() => {
  window.removeEventListener('error', fail);
  window.removeEventListener('unhandledrejection', fail);
  window.removeEventListener('securitypolicyviolation', fail);
});
afterEach(async () => {
  clear();
  // What would load or run does so in a task of its own.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(faults).to.deep.equal([]);
  expect(Reflect.get(window, 'harmed')).to.equal(undefined);
  expect(Reflect.get({}, 'harmed')).to.equal(undefined);
  expect((await logOf(MARK)).asked).to.equal(0);
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  expect(asked.filter((name) => /marked(?!\?log)/.test(name))).to.deep.equal([]);
  performance.clearResourceTimings();
});

/** What charts are not made of. */
const FOREIGN =
  'script, img, iframe, object, embed, video, audio, link, meta, base, form, input, image, use, animate, set, foreignObject';

/** Whether an attribute could run, load, or lead to elsewhere than the web. */
const isHarmful = ({ name, value }: Attr): boolean =>
  /^on|^style$|^src/.test(name) ||
  (name === 'href' &&
    !value.startsWith('#') &&
    !/^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : ''));

/** Holds that a chart has drawn itself or says why not, of nothing but what charts are made of. */
function holdDrawn(chart: BigSocietyChart, text: string): void {
  expect(findAll(chart, '[part=figure], [part=message]').length, text).to.be.above(0);
  expect(findAll(chart, FOREIGN).length, text).to.equal(0);
  const harmful = findAll(chart, '*').flatMap((element) => [...element.attributes].filter(isHarmful));
  expect(harmful.length, text).to.equal(0);
}

/** A text as a parser of HTML leaves it. */
const parsed = (text: string): string => text.trim().replace(/\r\n?/g, '\n').replaceAll('\0', '');

/** Presses all buttons that open something, twice over: what opens has some too. */
async function openEverything(chart: BigSocietyChart): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    for (const button of findAll(chart, 'button[aria-expanded=false]')) button.click();
    await chart.updateComplete;
  }
}

/** The answer of a server that has nothing. */
const NOTHING = (): Response => new Response('', { status: 404 });

/** Runs something with answers of ours, in silence; resolves with the addresses that were asked for. */
async function askedBy(
  answer: (url: string) => Response,
  run: () => Promise<void>,
): Promise<readonly string[]> {
  const asked: string[] = [];
  const real = window.fetch.bind(window);
  window.fetch = (input) => {
    const address = input instanceof Request ? input.url : String(input);
    const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
    asked.push(url);
    return Promise.resolve(Object.defineProperty(answer(url), 'url', { value: url }));
  };
  try {
    await consoleOf(run);
  } finally {
    window.fetch = real;
  }
  return asked;
}

/** Attributes that choose the data and the rows. */
const CHOOSING = ['src', 'for', 'figures'];

describe('hostile', () => {
  for (const name of NAMES)
    it(`each text in every field of a report, ${name}`, async () => {
      const chart = document.createElement(`big-society-${name}`);
      place('').append(chart);
      for (const text of SHORT_TEXTS) {
        chart.data = await hostileDataset([text]);
        await chart.updateComplete;
        expect(chart.issues, text).to.deep.equal([]);
        expect(find(chart, '.title').textContent.trim(), text).to.equal(parsed(text));
        holdDrawn(chart, text);
      }
    });

  it('many texts at a time, all open, and as a table', async () => {
    for (const texts of CHUNKS) {
      const data = await hostileDataset(texts);
      for (const chart of chartsIn(place(tags('')))) {
        chart.data = data;
        await chart.updateComplete;
        await openEverything(chart);
        holdDrawn(chart, texts[0] ?? '');
        chart.view = 'table';
        await chart.updateComplete;
        holdDrawn(chart, texts[0] ?? '');
      }
      clear();
    }
  });

  it('in the files of a package and of a compiled report at src', async () => {
    for (const texts of CHUNKS) {
      const folder = freshPath();
      const files = [...hostilePackage(texts)];
      await Promise.all(files.map(([name, content]) => put(`${folder}/${name}`, content)));
      const compiled = await put(`${folder}/compiled.json`, await hostileDataset(texts));
      for (const src of [`${folder}/datapackage.json`, compiled])
        for (const chart of await drawn(tags(`src="${src}"`))) {
          expect(findAll(chart, '.title')).to.have.length(1);
          holdDrawn(chart, src);
        }
      clear();
    }
  });

  it('in the paths of a package: nothing outside of its folder is asked for', async () => {
    const texts = [...SHORT_TEXTS];
    const names = ['figures', 'values', 'sources'];
    const folder = new URL(`${freshPath()}/`, location.href).href;
    const answer = (url: string): Response => {
      const index = Number(/(\d+)\/datapackage\.json$/.exec(url)?.[1] ?? NaN);
      const resources = names.map((name, place) => ({ name, path: texts[(index + place) % texts.length] }));
      return Number.isNaN(index) ? NOTHING() : new Response(JSON.stringify({ resources }));
    };
    const asked = await askedBy(answer, async () => {
      for (const [index, text] of texts.entries()) {
        const src = `${folder}${index}/datapackage.json`;
        for (const chart of await drawn(`<big-society-gap src="${src}"></big-society-gap>`))
          holdDrawn(chart, text);
      }
    });
    expect(asked).to.have.length.above(texts.length);
    expect(asked.filter((url) => !url.startsWith(folder))).to.deep.equal([]);
  });

  it('in the cells of a file at src', async () => {
    for (const texts of CHUNKS) {
      const head = texts[0] ?? '';
      const rows = texts.map((text) => ({ Measure: text, [`${head} 1`]: '1%', [`${head} 2`]: '2%' }));
      const src = await put(freshPath(), csvOf(rows));
      for (const chart of await drawn(tags(`src="${src}"`))) {
        expect(findAll(chart, '.label, .headline').length).to.be.above(0);
        holdDrawn(chart, head);
      }
      clear();
    }
  });

  it('in every part of a table between the tags', async () => {
    await consoleOf(async () => {
      for (const texts of CHUNKS)
        for (const chart of chartsIn(place(tags('')))) {
          chart.append(tableOf(texts));
          await chart.updateComplete;
          expect(findAll(chart, '.title').map(textOf)).to.have.length(1);
          await openEverything(chart);
          holdDrawn(chart, texts[0] ?? '');
        }
    });
  });

  it('in every attribute', async () => {
    const names = ['lang', 'dir', ...OPTION_NAMES.map((name) => OPTIONS[name].attribute)];
    const asked = await askedBy(NOTHING, async () => {
      for (const name of NAMES) {
        const chart = document.createElement(`big-society-${name}`);
        place('').append(chart);
        // All charts read them in the same way.
        for (const text of name === 'gap' ? SHORT_TEXTS : CHUNKS.map(([first = '']) => first)) {
          for (const attribute of names) chart.setAttribute(attribute, text);
          await chart.updateComplete;
          holdDrawn(chart, text);
          // What chooses other data, then other rows, leaves no word of the rest.
          for (const attribute of CHOOSING) {
            chart.removeAttribute(attribute);
            await chart.updateComplete;
            holdDrawn(chart, text);
          }
          expect(findAll(chart, '.title').map(({ textContent }) => textContent.trim())).to.deep.equal([
            parsed(text),
          ]);
        }
      }
    });
    // What src says, and no more.
    const said = SHORT_TEXTS.map((text) => text.trim());
    const allowed = new Set(
      said.flatMap((text) => [
        text,
        URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI).href : text,
      ]),
    );
    expect(asked.filter((url) => !allowed.has(url))).to.deep.equal([]);
  });
});

/** A table with some texts in its words, its attributes and its links. */
function tableOf(texts: readonly string[]): HTMLTableElement {
  const table = document.createElement('table');
  const [first = '', second = ''] = texts;
  table.createCaption().textContent = first;
  const row = (part: HTMLTableSectionElement, cells: readonly string[]): HTMLTableRowElement => {
    const added = part.insertRow();
    for (const text of cells) added.insertCell().textContent = text;
    return added;
  };
  const heads = row(table.createTHead(), ['Measure', `${second} 1`, `${second} 2`]);
  const body = table.createTBody();
  for (const text of texts) {
    row(body, [text, '1%', '2%']).id = text;
    row(body, ['words', text, '2%']).title = text;
  }
  for (const [index, text] of texts.entries()) {
    const link = document.createElement('a');
    link.textContent = text;
    link.setAttribute('href', text);
    row(table.createTFoot(), ['Source: ']).cells[0]?.append(link);
    row(table.createTFoot(), [text]);
    if (index > 0) heads.cells[0]?.setAttribute(`data-text-${index}`, text);
  }
  return table;
}
