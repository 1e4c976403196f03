import { expect } from 'chai';
import { cy } from '../../src/cy.js';
import { BigSocietyChart } from '../../src/elements/chart.js';
import { compiled } from '../fixtures/compiled.js';
import { one } from './files.js';
import { clear, find, findAll, place, textOf } from './mount.js';

BigSocietyChart.addLanguage(cy);

const title = (chart: Element): string => textOf(find(chart, '.title'));
const ENGLISH = /^In deprived areas/;
const WELSH = /^Mewn ardaloedd difreintiedig/;

afterEach(clear);

describe('the language of a chart', () => {
  it('is the nearest around it, with its region, and is named in the figure', async () => {
    for (const [html, expected, language] of [
      ['<big-society-gap></big-society-gap>', ENGLISH, 'en-GB'],
      ['<div lang="cy"><p><big-society-gap></big-society-gap></p></div>', WELSH, 'cy'],
      ['<div lang="CY-gb"><big-society-gap></big-society-gap></div>', WELSH, 'cy'],
      ['<div lang="cy"><div lang="en"><big-society-gap></big-society-gap></div></div>', ENGLISH, 'en-GB'],
      ['<div lang="en"><big-society-gap lang="cy"></big-society-gap></div>', WELSH, 'cy'],
      ['<div lang="fr"><big-society-gap></big-society-gap></div>', ENGLISH, 'en-GB'],
      ['<div lang="not a tag"><big-society-gap></big-society-gap></div>', ENGLISH, 'en-GB'],
    ] as const) {
      const chart = await one(html);
      expect(title(chart), html).to.match(expected);
      expect(find(chart, 'figure').lang).to.equal(language);
    }
  });

  it('is found across shadow roots', async () => {
    const box = place('<section lang="cy"><div></div></section>').querySelector('div') as HTMLElement;
    box.attachShadow({ mode: 'open' }).innerHTML = '<big-society-gap></big-society-gap>';
    const chart = box.shadowRoot?.firstElementChild as BigSocietyChart;
    await chart.updateComplete;
    expect(title(chart)).to.match(WELSH);
  });

  it('changes with its own lang, and where the chart is moved to', async () => {
    const chart = await one('<div lang="cy"><big-society-gap></big-society-gap></div>');
    chart.lang = 'en';
    await chart.updateComplete;
    expect(title(chart)).to.match(ENGLISH);
    chart.removeAttribute('lang');
    await chart.updateComplete;
    expect(title(chart)).to.match(WELSH);
    place('').append(chart);
    await chart.updateComplete;
    expect(title(chart)).to.match(ENGLISH);
  });

  it('Welsh: no English word of ours or of the report is left, numbers as in English, and it says what it is', async () => {
    for (const name of ['gap', 'failures', 'balance'])
      for (const view of ['chart', 'table']) {
        const chart = await one(
          `<div lang="cy"><big-society-${name} view="${view}"></big-society-${name}></div>`,
        );
        for (const button of findAll(chart, '[aria-expanded=false]')) button.click();
        await chart.updateComplete;
        // Bodies and papers without a Welsh name keep their own.
        const figure = find(chart, 'figure').cloneNode(true) as Element;
        for (const link of figure.querySelectorAll('a, dd:has(a)')) link.remove();
        const text = textOf(figure);
        expect(text).not.to.match(
          /\b(the|of|and|in|areas|people|audit|evidence|points?|Details|Source|Place|not stated|number|Shares|published|reported)\b/,
        );
        expect(text).to.match(/Cyfieithiad answyddogol o’r Saesneg\./);
        expect(chart.issues).to.deep.equal([]);
      }
    const gap = await one('<big-society-gap lang="cy"></big-society-gap>');
    expect(textOf(find(gap, '.row .value'))).to.equal('51%');
  });

  it('Welsh: a line keeps its axis of time though its months are translated', async () => {
    const chart = await one('<big-society-failures lang="cy" show="2"></big-society-failures>');
    expect(findAll(chart, '.lead .point')).to.have.length(8);
  });

  it('a dataset brings texts of its own; what it lacks stays as it is', async () => {
    const data = {
      ...compiled([{ id: 'a', label: 'trust', behind: ['some', 1], compared: ['others', 2] }]),
      translations: [
        { language: 'cy', text: 'trust', translation: 'ymddiried' },
        { language: 'fr', text: 'trust', translation: 'confiance' },
        { language: 'cy', text: '*', translation: 'O’n gwaith ein hunain.' },
      ],
    };
    const chart = await one('<big-society-gap lang="cy"></big-society-gap>');
    chart.data = data;
    await chart.updateComplete;
    expect(textOf(find(chart, '.label'))).to.equal('Ymddiried');
    expect(textOf(find(chart, '.groups'))).to.match(/Some/);
    expect(textOf(find(chart, '.notes'))).to.match(/^O’n gwaith ein hunain\./);
    chart.lang = 'en';
    await chart.updateComplete;
    expect(textOf(find(chart, '.label'))).to.equal('Trust');
    expect(chart.issues).to.deep.equal([]);
  });

  it('a page may hand in a language, with its own numbers, or change some words of one', async () => {
    const german = await one('<big-society-gap lang="de"></big-society-gap>');
    BigSocietyChart.addLanguage({
      tag: 'de-AT',
      words: {
        controls: { table: 'Als Tabelle' },
        numbers: { locale: 'de-DE', patterns: { '%': '#\u00a0%' } },
      },
      texts: { England: 'England und Wales nicht' },
    });
    german.data = compiled([{ id: 'a', behind: ['some', 1.5], compared: ['others', 2] }]);
    await german.updateComplete;
    expect(textOf(find(german, '[part=control]'))).to.equal('Als Tabelle');
    expect(find(german, 'figure').lang).to.equal('de-AT');
    expect(textOf(find(german, '.value'))).to.equal('1,5 %');
    const words = { controls: { table: 'See the table' } };
    BigSocietyChart.addLanguage({ tag: 'en-GB', words });
    const english = await one('<big-society-gap></big-society-gap>');
    expect(textOf(find(english, '[part=control]'))).to.equal('See the table');
    expect(title(english)).to.match(ENGLISH);
    BigSocietyChart.addLanguage({ tag: 'en-GB', words: { controls: { table: 'Show as table' } } });
    await english.updateComplete;
    expect(textOf(find(english, '[part=control]'))).to.equal('Show as table');
  });

  it('words that are no words, and places that no browser knows, change nothing else', async () => {
    const wrong = {
      controls: null,
      notes: { sampling: 5 },
      numbers: { locale: 'en-US@posix' },
      gapSummary: 'x',
    };
    BigSocietyChart.addLanguage({ tag: 'xx', words: wrong as never });
    const chart = await one('<big-society-gap lang="xx"></big-society-gap>');
    expect(title(chart)).to.match(ENGLISH);
    expect(textOf(find(chart, '.summary'))).to.match(/^In 6 of 7 shares/);
    expect(textOf(find(chart, '.value'))).to.equal('51%');
    expect(textOf(find(chart, '[part=control]'))).to.equal('Show as table');
  });
});
