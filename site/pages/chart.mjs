// The page of one chart: complete without script, and found by systems that turn its address into a preview.
import { CHART_NAMES, renderToHTML, renderToText } from '../../build/src/server/index.js';
import { COMPACT, frameCode } from '../../build/src/embed/code.js';
import { htmlOf } from '../../build/src/draw/html.js';
import { head } from '../../scripts/page.mjs';

/** Width and height of the picture that goes with a shared address, as those systems want it. */
export const PICTURE = { width: 1200, height: 630 };

/** How wide a frame is where a system takes its style out, in pixels. */
const WIDTH = 600;

/** Title, subtitle and summary of a chart. */
const wordsOf = (chart) => {
  const [title = '', ...others] = renderToText(chart).split('\n').filter(Boolean);
  return { title, description: others.slice(0, 2).join('. ') };
};

/** The answer of oEmbed 1.0 for the page of a chart. */
export function oEmbed(chart, address) {
  const { title, description } = wordsOf(chart);
  const page = `${address}${chart}.html`;
  const frame = frameCode({
    src: `${address}dist/embed.html?chart=${chart}&compact`,
    title,
    height: COMPACT,
    script: null,
  });
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'big-society-charts',
    provider_url: address,
    cache_age: 86400,
    width: WIDTH,
    height: COMPACT,
    thumbnail_url: `${address}pictures/${chart}.png`,
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
    html: `<blockquote><p><a href="${htmlOf(page)}">${htmlOf(title)}</a></p><p>${htmlOf(description)}</p></blockquote>\n${frame.replace('<iframe', `<iframe width="${WIDTH}" frameborder="0"`)}`,
  };
}

/** What systems that share an address read of a picture. */
export const pictureOf = (chart, address) => ({
  'og:image': `${address}pictures/${chart}.png`,
  'og:image:width': PICTURE.width,
  'og:image:height': PICTURE.height,
  'og:image:alt': `The top of the chart: ${wordsOf(chart).title}.`,
  'twitter:card': 'summary_large_image',
});

export function chartPage(chart, address) {
  const { title, description } = wordsOf(chart);
  const others = CHART_NAMES.filter((name) => name !== chart);
  return `${head({
    title,
    description,
    data: `${address}dist/data`,
    properties: { 'og:url': `${address}${chart}.html`, ...pictureOf(chart, address) },
    more: `<link rel="alternate" type="application/json+oembed" href="${address}oembed/${chart}.json" title="${htmlOf(title)}">
<link rel="stylesheet" href="site.css">
<script src="dist/big-society.js" defer></script>
<script src="dist/big-society.cy.js" defer></script>
<script src="dist/big-society.files.js" defer></script>
<script type="module" src="assets/chart-page.js"></script>
`,
  })}<body>
<header><h1 class="small"><a href="./">Whose Society? In charts</a></h1></header>
<main>
<div class="chart" data-chart>${renderToHTML(chart, { headingLevel: 2 })}</div>
<p><a href="./?chart=${chart}">Embed this chart</a> · Also: ${others.map((name) => `<a href="${name}.html">the ${name}</a>`).join(', ')}</p>
</main>
</body>
</html>
`;
}
