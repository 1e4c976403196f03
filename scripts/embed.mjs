// Writes the page with one chart, for systems that take only frames. Without script it has the tables.
import { writeFile } from 'node:fs/promises';
import { CHART_NAMES, renderToTable } from '../build/src/server/index.js';
import { COLOURS } from '../build/src/tokens.js';
import { head, report } from './page.mjs';

const { light, dark } = COLOURS.surface;

/** The page is as the chart on it; in a frame that is lower, the chart scrolls. */
const style = `<style>
body { margin: 0; background: light-dark(${light}, ${dark}); font-family: system-ui, sans-serif; }
main > div { display: flow-root; }
@media screen { .framed main { max-block-size: 100vh; overflow: auto; } }
</style>
`;

await writeFile(
  'build/dist/embed.html',
  `${head({ ...report, data: 'data', more: style })}<body>
<main><noscript>
${CHART_NAMES.map((chart) => renderToTable(chart)).join('')}</noscript></main>
<script src="big-society.js"></script>
<script src="big-society.files.js"></script>
<script src="embed.js"></script>
</body>
</html>
`,
);
