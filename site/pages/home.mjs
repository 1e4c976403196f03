// The project's home: what it is, the embed builder, the charts, the method, the data, the guides.
import { renderToHTML } from '../../build/src/server/index.js';
import { htmlOf } from '../../build/src/draw/html.js';
import { head, report } from '../../scripts/page.mjs';
import { builder } from './builder.mjs';

const TITLE = 'big-society-charts: the final Big Society audit, to show in your page';
const DESCRIPTION =
  'Three charts of the final Big Society audit, for articles, charity websites and slides: choose one, see it, copy the code. Every number with its source.';

const chart = (name, what) => `<section aria-labelledby="${name}">
<h3 id="${name}">${what}</h3>
<p><a href="${name}.html">${what}: a page of its own</a></p>
<div class="chart">${renderToHTML(name)}</div>
</section>`;

/**
 * @param address of the site
 * @param guides title and place of each guide
 * @param scripts the places that scripts come from
 */
export const home = ({ address, guides, scripts, properties }) => `${head({
  title: TITLE,
  description: DESCRIPTION,
  data: `${address}dist/data`,
  properties,
  more: `<link rel="stylesheet" href="site.css">
<script src="dist/big-society.js" defer></script>
<script src="dist/big-society.cy.js" defer></script>
<script src="dist/big-society.files.js" defer></script>
<script type="module" src="assets/builder.js"></script>
`,
})}<body>
<header>
<h1>Whose Society? In charts, for your page</h1>
<p class="lead">The final Big Society audit (Civil Exchange, January 2015) found that those who need it most got least, for five reasons, with a few positives against many negatives. Here that is three charts that any page can show: one script, one tag, every number with its source.</p>
<nav aria-label="This page"><a href="#embed">Embed a chart</a> <a href="#charts">The charts</a> <a href="#method">The method</a> <a href="#data">The data</a> <a href="#guides">Guides</a></nav>
</header>
<main>
<section id="embed" aria-labelledby="embed-title">
<h2 id="embed-title">Embed a chart</h2>
<p>On your own server, or in a deck without a network, the charts need one file: <a href="dist/big-society.js">big-society.js</a>.</p>
${builder(scripts)}
</section>
<section id="charts" aria-labelledby="charts-title">
<h2 id="charts-title">The three charts</h2>
${chart('gap', 'The Big Society gap')}
${chart('failures', 'The five failures')}
${chart('balance', 'The balance')}
</section>
<section id="method" aria-labelledby="method-title">
<h2 id="method-title">The method</h2>
<p>Every number says where it stands, for which place and, where the source states it, which period, and whether an audit or other evidence reported it. Nothing is computed but differences of two numbers that are shown. What points the other way is shown too. <a href="guides/method.html">How the figures were chosen</a>.</p>
</section>
<section id="data" aria-labelledby="data-title">
<h2 id="data-title">The data</h2>
<p>${htmlOf(report.description)}</p>
<p>A Frictionless Data Package: <a href="dist/data/datapackage.json">datapackage.json</a>, with tables such as <a href="dist/data/figures.csv">figures.csv</a>, <a href="dist/data/values.csv">values.csv</a> and <a href="dist/data/sources.csv">sources.csv</a>; all of it in one file: <a href="dist/data/big-society.json">big-society.json</a>.</p>
</section>
<section id="guides" aria-labelledby="guides-title">
<h2 id="guides-title">Guides</h2>
<ul>
<li><a href="guides/README.html">All attributes, events and parts (the README)</a></li>
${guides.map(({ title, place }) => `<li><a href="${place}">${title}</a></li>`).join('\n')}
</ul>
</section>
</main>
</body>
</html>
`;
