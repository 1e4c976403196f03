import type { BigSocietyChart } from './elements/chart.js';
import { readAddress, type Asked } from './embed/address.js';
import { COMPACT, scriptNames } from './embed/code.js';
import { tellHeight } from './embed/height.js';

/** The chart that is asked for, or why there is none. */
function chartOf({ tag, attributes }: Asked): BigSocietyChart | string {
  if (tag === null) return 'There is no such chart. Write chart=gap, chart=failures or chart=balance.';
  if (customElements.get(tag) === undefined) return 'The script of the charts did not come.';
  const chart = document.createElement(tag);
  for (const [name, text] of attributes) chart.setAttribute(name, text);
  return chart;
}

/** Calls the page as its chart is called, once that is drawn. */
async function nameAs(chart: BigSocietyChart): Promise<void> {
  await chart.updateComplete;
  const title = chart.shadowRoot?.querySelector('[part=heading]')?.textContent.trim();
  if (title) document.title = title;
}

const chartClass = customElements.get('big-society-gap') as typeof BigSocietyChart | undefined;
// All charts have the same attributes.
const asked = readAddress(new URL(location.href), chartClass?.observedAttributes ?? []);
const { documentElement } = document;
documentElement.lang = asked.lang;
// The page around the chart is as light or dark as the chart.
const theme = new Map(asked.attributes).get('theme');
if (theme === 'light' || theme === 'dark') documentElement.style.colorScheme = theme;
documentElement.classList.toggle('framed', parent !== window);

const place = document.querySelector('main');
if (place !== null) {
  // In an element of its own, since what scrolls is as low as the frame.
  const inside = document.createElement('div');
  place.replaceChildren(inside);
  if (asked.size !== null) inside.style.setProperty('--big-society-font-size', `${asked.size}px`);
  const chart = chartOf(asked);
  inside.append(chart);
  if (typeof chart !== 'string') {
    void nameAs(chart);
    // The page has the first.
    for (const src of scriptNames(asked.lang).slice(1)) {
      const words = Object.assign(document.createElement('script'), { src });
      words.addEventListener('load', () => void nameAs(chart));
      document.head.append(words);
    }
  }
  tellHeight(inside, asked.names, asked.compact ? COMPACT : undefined);
}
