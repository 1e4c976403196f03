/** Chart.js: floating bars between two lines of points, and values drawn by a plugin of one's own. */
export default {
  name: 'Chart.js',
  scripts: ['bench/node_modules/chart.js/dist/chart.umd.min.js'],
  place: (index) =>
    `<div style="height:420px"><canvas id="chart-${index}" role="img" aria-label="The Big Society gap"></canvas></div>`,
  setup: (count, rows) => {
    const values = {
      id: 'values',
      afterDatasetsDraw(chart) {
        const { ctx, data } = chart;
        ctx.font = '12px sans-serif';
        for (const index of [0, 1])
          chart.getDatasetMeta(index).data.forEach(({ x, y }, row) => {
            ctx.fillText(String(data.datasets[index].data[row].x), x + 8, y + 4);
          });
      },
    };
    const dataOf = (list) => {
      const names = list.map(({ label }, index) => `${index + 1}. ${label}`);
      const points = (side) => list.map((row, index) => ({ x: row[side].value, y: names[index] }));
      return {
        labels: names,
        datasets: [
          {
            type: 'scatter',
            label: 'left behind',
            data: points('behind'),
            backgroundColor: '#c43c00',
            pointRadius: 6,
          },
          {
            type: 'scatter',
            label: 'compared',
            data: points('compared'),
            backgroundColor: '#12305a',
            pointStyle: 'rectRot',
            pointRadius: 6,
          },
          {
            type: 'bar',
            label: 'gap',
            data: list.map(({ behind, compared }) => [behind.value, compared.value]),
            backgroundColor: '#80808066',
            barThickness: 2,
          },
        ],
      };
    };
    return Array.from({ length: count }, (_, index) => {
      const chart = new Chart(document.getElementById(`chart-${index}`), {
        data: dataOf(rows),
        options: {
          indexAxis: 'y',
          animation: false,
          maintainAspectRatio: false,
          scales: { x: { min: 0 }, y: { type: 'category' } },
        },
        plugins: [values],
      });
      return {
        update(list) {
          chart.data = dataOf(list);
          chart.update();
        },
      };
    });
  },
};
