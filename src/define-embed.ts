import { readAddress } from './embed/address.js';
import { tellHeight } from './embed/height.js';

const { tag, lang, attributes, names } = readAddress(location.search, location.hash);
const place = document.querySelector('main');

document.documentElement.lang = lang;
if (place !== null) {
  if (tag === null)
    place.textContent = 'There is no such chart. Write chart=gap, chart=failures or chart=balance.';
  else {
    const chart = document.createElement(tag);
    for (const [name, text] of attributes) chart.setAttribute(name, text);
    place.replaceChildren(chart);
    if (/^cy\b/i.test(lang))
      document.head.append(Object.assign(document.createElement('script'), { src: 'big-society.cy.js' }));
  }
  tellHeight(place, names);
}
