/** Vega-Embed: rules, points and texts in layers. */
export default {
  name: 'Vega-Embed',
  scripts: [
    'vega/build/vega.min.js',
    'vega-lite/build/vega-lite.min.js',
    'vega-embed/build/vega-embed.min.js',
  ].map((file) => `bench/node_modules/${file}`),
  place: (index) => `<div id="chart-${index}" style="min-height:420px"></div>`,
  setup: (count, rows) => {
    const valuesOf = (list) =>
      list.map(({ label, behind, compared }, index) => ({
        name: `${index + 1}. ${label}`,
        behind: behind.value,
        compared: compared.value,
      }));
    const y = { field: 'name', type: 'nominal', sort: null, title: null };
    const x = (field) => ({ field, type: 'quantitative', title: null });
    const layers = ['behind', 'compared'].flatMap((side, index) => [
      {
        mark: {
          type: 'point',
          filled: true,
          size: 120,
          color: index ? '#12305a' : '#c43c00',
          shape: index ? 'diamond' : 'circle',
        },
        encoding: { y, x: x(side) },
      },
      { mark: { type: 'text', dx: index ? 18 : -18 }, encoding: { y, x: x(side), text: { field: side } } },
    ]);
    const spec = {
      width: 480,
      height: 400,
      data: { name: 'rows', values: valuesOf(rows) },
      layer: [{ mark: 'rule', encoding: { y, x: x('behind'), x2: { field: 'compared' } } }, ...layers],
    };
    return Promise.all(
      Array.from({ length: count }, async (_, index) => {
        const { view } = await vegaEmbed(`#chart-${index}`, spec, { actions: false, renderer: 'svg' });
        return { update: (list) => view.data('rows', valuesOf(list)).run() };
      }),
    );
  },
};
