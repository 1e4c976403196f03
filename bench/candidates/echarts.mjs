/** ECharts: two lines of points with labels, and its description for screen readers. */
export default {
  name: 'ECharts',
  scripts: ['bench/node_modules/echarts/dist/echarts.min.js'],
  place: (index) => `<div id="chart-${index}" style="height:420px"></div>`,
  setup: (count, rows) => {
    const optionOf = (list) => ({
      animation: false,
      aria: { enabled: true },
      grid: { left: 240 },
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: list.map(({ label }, index) => `${index + 1}. ${label}`) },
      series: [
        ['behind', '#c43c00', 'circle'],
        ['compared', '#12305a', 'diamond'],
      ].map(([side, color, symbol]) => ({
        type: 'scatter',
        name: side,
        color,
        symbol,
        symbolSize: 12,
        label: { show: true, position: 'right', formatter: '{@[0]}' },
        data: list.map((row, index) => [row[side].value, index]),
      })),
    });
    return Array.from({ length: count }, (_, index) => {
      const chart = echarts.init(document.getElementById(`chart-${index}`));
      chart.setOption(optionOf(rows));
      return { update: (list) => chart.setOption(optionOf(list)) };
    });
  },
};
