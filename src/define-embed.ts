import type { BigSocietyChart } from './elements/chart.js';
import { readAddress } from './embed/address.js';
import { tellHeight } from './embed/height.js';

/** How high a frame is asked to be that is to stay low, in pixels: less than any system cuts off. */
const COMPACT = 600;

const chartClass = customElements.get('big-society-gap') as typeof BigSocietyChart | undefined;
const { tag, lang, attributes, size, compact, names } = readAddress(
  new URL(location.href),
  // All charts have the same.
  chartClass?.observedAttributes ?? [],
);
const place = document.querySelector('main');

document.documentElement.lang = lang;
const theme = new Map(attributes).get('theme');
// The page around the chart is as light or dark as the chart.
if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;
document.documentElement.classList.toggle('framed', parent !== window);
if (place !== null) {
  // In an element of its own, since what scrolls is as low as the frame.
  const inside = document.createElement('div');
  place.replaceChildren(inside);
  if (size !== null) inside.style.setProperty('--big-society-font-size', `${size}px`);
  if (chartClass === undefined) inside.textContent = 'The script of the charts did not come.';
  else if (tag === null)
    inside.textContent = 'There is no such chart. Write chart=gap, chart=failures or chart=balance.';
  else {
    const chart = document.createElement(tag);
    for (const [name, text] of attributes) chart.setAttribute(name, text);
    inside.append(chart);
    void chart.updateComplete.then(() => {
      document.title =
        chart.shadowRoot?.querySelector('[part=heading]')?.textContent.trim() || document.title;
    });
    if (/^cy\b/i.test(lang))
      document.head.append(Object.assign(document.createElement('script'), { src: 'big-society.cy.js' }));
  }
  tellHeight(inside, names, compact ? COMPACT : undefined);
}
