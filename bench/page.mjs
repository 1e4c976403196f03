// A page with a number of charts, as somebody would write it who picks a candidate.
import { SOURCES, SUBTITLE, TABLE, TITLE } from './figures.mjs';

/** How a candidate's chart stands in a page: a figure with its title, a place to draw in, the source, the table. */
const figureOf = (place, index) => `<figure>
<figcaption><h2>${TITLE}</h2><p>${SUBTITLE}</p></figcaption>
${place(index)}
<p>Sources: ${SOURCES}</p>
<details><summary>Table</summary>${TABLE.replace(' data-big-society="fallback"', '')}</details>
</figure>`;

/**
 * @param candidate what is measured
 * @param count how many charts
 * @param rows what they draw
 */
export function pageOf({ scripts, styles = [], place, setup, isWhole = false }, count, rows) {
  const figures = Array.from({ length: count }, (_, index) =>
    isWhole ? place(index) : figureOf(place, index),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${TITLE}</title>
<meta name="viewport" content="width=device-width">
<style>body{max-width:720px;margin:0 auto;font:16px/1.4 sans-serif}figure{margin:0 0 2em}</style>
${styles.map((name) => `<link rel="stylesheet" href="/${name}">`).join('\n')}
<script>
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift = (window.shift ?? 0) + value; }).observe({ type: 'layout-shift', buffered: true });
const longest = (list) => { for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest ?? 0, duration); };
new PerformanceObserver(longest).observe({ type: 'longtask', buffered: true });
</script>
${scripts.map((name) => `<script src="/${name}" defer></script>`).join('\n')}
<script type="application/json" id="rows">${JSON.stringify(rows)}</script>
${figures.join('\n')}
<script>
addEventListener('DOMContentLoaded', async () => {
  const rows = JSON.parse(document.getElementById('rows').textContent);
  window.charts = await (${setup})(${count}, rows);
  // What was drawn is seen with the next frame.
  requestAnimationFrame(() => setTimeout(() => { window.drawn = performance.now(); }));
});
</script>
</html>`;
}
