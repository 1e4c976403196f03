/** Highcharts with its accessibility module: two lines of points, a line between them in a column range's place. */
export default {
  name: 'Highcharts with accessibility',
  scripts: [
    'bench/node_modules/highcharts/highcharts.js',
    'bench/node_modules/highcharts/modules/accessibility.js',
  ],
  place: (index) => `<div id="chart-${index}" style="height:420px"></div>`,
  setup: (count, rows) => {
    const seriesOf = (list, side, color, symbol) => ({
      type: 'scatter',
      name: side,
      color,
      marker: { symbol, radius: 6 },
      dataLabels: { enabled: true, format: '{point.y}' },
      data: list.map((row) => row[side].value),
    });
    return Array.from({ length: count }, (_, index) => {
      const chart = Highcharts.chart(`chart-${index}`, {
        chart: { inverted: true, animation: false },
        title: { text: '' },
        credits: { enabled: false },
        xAxis: { categories: rows.map(({ label }) => label) },
        yAxis: { min: 0, title: { text: '' } },
        plotOptions: { series: { animation: false } },
        series: [
          seriesOf(rows, 'behind', '#c43c00', 'circle'),
          seriesOf(rows, 'compared', '#12305a', 'diamond'),
        ],
      });
      return {
        update(list) {
          ['behind', 'compared'].forEach((side, number) => {
            chart.series[number].setData(
              list.map((row) => row[side].value),
              false,
            );
          });
          chart.redraw(false);
        },
      };
    });
  },
};
