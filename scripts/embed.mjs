// Writes the page with one chart, for systems that take only frames. What it is is said without script too.
import { readFile, writeFile } from 'node:fs/promises';

const { title, description, version } = JSON.parse(await readFile('data/datapackage.json', 'utf8'));

const escaped = (text) => text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** For search engines that list datasets: schema.org/Dataset. */
const dataset = { '@context': 'https://schema.org', '@type': 'Dataset', name: title, description, version };

await writeFile(
  'build/dist/embed.html',
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escaped(title)}">
<meta property="og:description" content="${escaped(description)}">
<script type="application/ld+json">${JSON.stringify(dataset).replaceAll('<', '\\u003c')}</script>
<link rel="icon" href="data:,">
<style>body{margin:0;font-family:system-ui,sans-serif}main{display:flow-root}</style>
<main><noscript>${escaped(description)}</noscript></main>
<script src="big-society.js"></script>
<script src="embed.js"></script>
</html>
`,
);
