// A page of one chart: gives the chart what the page's address asks for.
import { readAddress } from '../../src/embed/address.js';
import type { BigSocietyChart } from '../../src/elements/chart.js';

const chart = document.querySelector<BigSocietyChart>('[data-chart] > *');
if (chart !== null && location.search !== '') {
  const { observedAttributes } = chart.constructor as typeof BigSocietyChart;
  const { attributes, lang, size } = readAddress(new URL(location.href), observedAttributes);
  for (const [name, text] of attributes) chart.setAttribute(name, text);
  chart.lang = lang;
  if (size !== null) chart.style.setProperty('--big-society-font-size', `${size}px`);
}
