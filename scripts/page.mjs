// HTML pages: what stands in the head of each.
import { readFile } from 'node:fs/promises';
import { htmlOf } from '../build/src/draw/html.js';

const { title, description, version, keywords, sources } = JSON.parse(
  await readFile('data/datapackage.json', 'utf8'),
);

export const report = { title, description };

/**
 * The dataset for search engines that list datasets (schema.org/Dataset).
 *
 * @param folder where the data stands, as the page finds it
 */
const datasetOf = (folder) => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: title,
  description,
  version,
  keywords,
  citation: sources.map((source) => `${source.title}, ${source.path}`),
  isAccessibleForFree: true,
  distribution: [
    { name: 'datapackage.json', encodingFormat: 'application/json' },
    { name: 'big-society.json', encodingFormat: 'application/json' },
    { name: 'figures.csv', encodingFormat: 'text/csv' },
    { name: 'values.csv', encodingFormat: 'text/csv' },
  ].map((file) => ({ '@type': 'DataDownload', ...file, contentUrl: `${folder}/${file.name}` })),
});

const meta = (properties) =>
  Object.entries(properties)
    .map(([name, content]) =>
      name.startsWith('og:')
        ? `<meta property="${name}" content="${htmlOf(content)}">`
        : `<meta name="${name}" content="${htmlOf(content)}">`,
    )
    .join('\n');

/**
 * The head of a page: what it is, for readers, for those who share it and for search engines.
 *
 * @param data where the data stands; without it the page does not speak of the dataset
 */
export const head = ({ title, description, data, properties = {}, more = '' }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${htmlOf(title)}</title>
${meta({
  description,
  'og:type': 'article',
  'og:title': title,
  'og:description': description,
  ...properties,
})}
${data === undefined ? '' : `<script type="application/ld+json">${JSON.stringify(datasetOf(data)).replaceAll('<', '\\u003c')}</script>\n`}<link rel="icon" href="data:,">
${more}</head>
`;
