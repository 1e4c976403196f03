// Writes the project's home to build/www: static files for any host. Build the library first.
//   npm run site -- --address https://charts.example.org/
// The address is what the site will be found by; pages that others fetch name it.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import { rollup } from 'rollup';
import { CHART_NAMES, renderToSVG } from '../build/src/server/index.js';
import { htmlOf } from '../build/src/draw/html.js';
import { chartPage, oEmbed, PICTURE, pictureOf } from './pages/chart.mjs';
import { guides, listed } from './pages/guides.mjs';
import { home } from './pages/home.mjs';
import { bundles } from './rollup.config.mjs';

const OUT = 'build/www';
const { values } = parseArgs({ options: { address: { type: 'string' } } });
const address = values.address?.replace(/\/?$/, '/') ?? 'http://localhost:8000/site/';

async function write(file, content) {
  const place = path.join(OUT, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, content);
}

/** The places that scripts come from, as options of a field. */
async function scriptPlaces() {
  const { version, files } = JSON.parse(await readFile('build/dist/integrity.json', 'utf8'));
  const cdn = `https://cdn.jsdelivr.net/npm/big-society-charts@${version}/dist/`;
  return [
    ['site', 'from this site'],
    ['beside', 'from a file beside my page'],
    [
      'cdn',
      'from jsDelivr, checked, once it is published there',
      ` data-base="${cdn}" data-integrity="${htmlOf(JSON.stringify(files))}"`,
    ],
  ];
}

/** Points of the picture for each pixel of the chart. */
const DENSITY = 1.5;

/** The top of a chart, as wide as systems want pictures of shared addresses. */
function picture(chart) {
  const width = PICTURE.width / DENSITY;
  const height = PICTURE.height / DENSITY;
  const svg = renderToSVG(chart, { width }).replace(/^<svg[^>]*>/, (tag) =>
    tag
      .replace(/ height="[^"]*"/, ` height="${height}"`)
      .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${width} ${height}"`),
  );
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: PICTURE.width },
    font: { defaultFontFamily: 'Liberation Sans' },
  })
    .render()
    .asPng();
}

await rm(OUT, { recursive: true, force: true });
await cp('build/dist', path.join(OUT, 'dist'), {
  recursive: true,
  filter: (file) => !/\.map$|\/types(\/|$)/.test(file),
});
await cp('docs/pictures', path.join(OUT, 'guides/pictures'), { recursive: true });
await cp('docs/example', path.join(OUT, 'guides/example'), { recursive: true });
await cp('site/site.css', path.join(OUT, 'site.css'));

const all = await guides();
await write(
  'index.html',
  home({
    address,
    guides: listed(all),
    scripts: await scriptPlaces(),
    properties: { 'og:url': address, ...pictureOf('gap', address) },
  }),
);
for (const { place, html } of all) await write(place, html);
for (const chart of CHART_NAMES) {
  await write(`${chart}.html`, chartPage(chart, address));
  await write(`oembed/${chart}.json`, `${JSON.stringify(oEmbed(chart, address), null, 2)}\n`);
  await write(`pictures/${chart}.png`, picture(chart));
}
for (const options of bundles) {
  const bundle = await rollup(options);
  await bundle.write({ dir: path.join(OUT, 'assets'), ...options.output });
  await bundle.close();
}
console.log(`The site is in ${OUT}, for ${address}`);
