/** uPlot: numbers against the rows' places, upright, with points, lines and values drawn in a hook. */
export default {
  name: 'uPlot',
  scripts: ['bench/node_modules/uplot/dist/uPlot.iife.min.js'],
  styles: ['bench/node_modules/uplot/dist/uPlot.min.css'],
  place: (index) => `<div id="chart-${index}" style="height:460px"></div>`,
  setup: (count, rows) => {
    const dataOf = (list) => [
      list.map((_, index) => index),
      list.map(({ behind }) => behind.value),
      list.map(({ compared }) => compared.value),
    ];
    return Array.from({ length: count }, (_, index) => {
      const chart = new uPlot(
        {
          width: 720,
          height: 420,
          scales: { x: { time: false }, y: { range: [0, 240] } },
          series: [
            {},
            {
              label: 'left behind',
              stroke: '#c43c00',
              fill: '#c43c00',
              paths: () => null,
              points: { size: 12, show: true },
            },
            {
              label: 'compared',
              stroke: '#12305a',
              fill: '#12305a',
              paths: () => null,
              points: { size: 12, show: true },
            },
          ],
          axes: [{ values: (_, ticks) => ticks.map((tick) => rows[tick]?.label.slice(0, 12) ?? '') }, {}],
          hooks: {
            draw: [
              (plot) => {
                const { ctx, data } = plot;
                ctx.font = '12px sans-serif';
                data[0].forEach((x, row) => {
                  const left = plot.valToPos(x, 'x', true);
                  const [from, to] = [data[1][row], data[2][row]].map((value) =>
                    plot.valToPos(value, 'y', true),
                  );
                  ctx.beginPath();
                  ctx.moveTo(left, from);
                  ctx.lineTo(left, to);
                  ctx.stroke();
                  ctx.fillText(String(data[1][row]), left + 10, from);
                  ctx.fillText(String(data[2][row]), left + 10, to);
                });
              },
            ],
          },
        },
        dataOf(rows),
        document.getElementById(`chart-${index}`),
      );
      return { update: (list) => chart.setData(dataOf(list)) };
    });
  },
};
