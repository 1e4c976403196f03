/** Observable Plot: a link, two dots and two texts a row. */
export default {
  name: 'Observable Plot',
  scripts: [
    'bench/node_modules/d3/dist/d3.min.js',
    'bench/node_modules/@observablehq/plot/dist/plot.umd.min.js',
  ],
  place: (index) => `<div id="chart-${index}" style="min-height:420px"></div>`,
  setup: (count, rows) => {
    const draw = (place, list) => {
      const named = list.map((row, index) => ({ ...row, name: `${index + 1}. ${row.label}` }));
      place.replaceChildren(
        Plot.plot({
          width: 720,
          height: 420,
          marginLeft: 240,
          ariaLabel: 'The Big Society gap',
          x: { zero: true, grid: true, nice: true },
          y: { domain: named.map(({ name }) => name), label: null },
          marks: [
            Plot.link(named, {
              x1: ({ behind }) => behind.value,
              x2: ({ compared }) => compared.value,
              y: 'name',
            }),
            Plot.dot(named, { x: ({ behind }) => behind.value, y: 'name', fill: '#c43c00', r: 6 }),
            Plot.dot(named, {
              x: ({ compared }) => compared.value,
              y: 'name',
              fill: '#12305a',
              symbol: 'diamond',
              r: 6,
            }),
            Plot.text(named, {
              x: ({ behind }) => behind.value,
              y: 'name',
              text: ({ behind }) => String(behind.value),
              dx: -16,
            }),
            Plot.text(named, {
              x: ({ compared }) => compared.value,
              y: 'name',
              text: ({ compared }) => String(compared.value),
              dx: 16,
            }),
          ],
        }),
      );
    };
    return Array.from({ length: count }, (_, index) => {
      const place = document.getElementById(`chart-${index}`);
      draw(place, rows);
      return { update: (list) => draw(place, list) };
    });
  },
};
