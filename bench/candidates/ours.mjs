import { renderToHTML, renderToSVG } from '../../build/src/server/index.js';

/** Waits until each is drawn; hands new data to it as a page would that has figures of its own. */
const setup = async () => {
  await customElements.whenDefined('big-society-gap');
  const charts = [...document.querySelectorAll('big-society-gap')];
  await Promise.all(charts.map((chart) => chart.updateComplete));
  const tableOf = (list) =>
    `<table><tr><th>Measure</th><th>Behind</th><th>Compared</th></tr>${list
      .map(
        ({ label, behind, compared }) =>
          `<tr><th>${label}</th><td>${behind.value}</td><td>${compared.value}</td></tr>`,
      )
      .join('')}</table>`;
  return charts.map((chart) => ({
    update(list) {
      chart.innerHTML = tableOf(list);
      return chart.updateComplete;
    },
  }));
};

/** The drop-in and a tag: title, source and table are the chart's own. */
export const ours = {
  name: 'this library',
  scripts: ['build/dist/big-society.js'],
  isWhole: true,
  place: () => '<big-society-gap></big-society-gap>',
  setup,
};

/** The HTML of our server, taken over by the drop-in. */
export const served = {
  ...ours,
  name: 'this library, drawn on the server',
  place: () => renderToHTML('gap'),
};

/** The limit: the chart as it is, with no script. */
export const still = {
  name: 'static inline SVG',
  scripts: [],
  place: () => renderToSVG('gap', { width: 720 }),
  setup: () => [],
};
