// Writes the plugin for WordPress as a zip: its PHP, the scripts with their sources, and what the build knows
// of the charts, so that PHP draws nothing anew. Build the library first; `npm run wordpress` does both.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { CHART_NAMES, renderToTable, renderToText, VERSION } from '../build/src/server/index.js';
import { OPTION_NAMES, OPTIONS } from '../build/src/model/options.js';
import { FIGURES } from '../site/pages/figures.mjs';

const NAME = 'big-society-charts';
const LANGUAGES = ['en', 'cy'];
const PARTS = {
  gap: ['all'],
  failures: ['all', '1', '2', '3', '4', '5'],
  balance: ['all', 'verdict', 'changes'],
};
/** So that the same sources give the same bytes; in local time, which is what a zip has. */
const MADE = new Date('2026-01-01T00:00:00');

/** A table in one line: WordPress would make paragraphs of lines. */
const inOneLine = (chart, options) => renderToTable(chart, options).replaceAll('\n', '');

/** A table in its parts: what stands before its rows, these, and what stands behind them. */
function partsOf(chart, options) {
  const [, start, rows, end] = /^(.*<tbody>)(.*)(<\/tbody>.*)$/.exec(inOneLine(chart, options));
  return { start, rows, end };
}

/**
 * What a chart can say in a language: the whole of it and each part, with all evidence or that of audits, and
 * the rows of each choice of figures. Where some are chosen, nothing is said of all: the caption is the name
 * of the chart alone, and each row has its source.
 */
function tablesOf(chart, lang) {
  const whole = PARTS[chart].flatMap((show) =>
    ['all', 'audit'].map((evidence) => [`${show} ${evidence}`, inOneLine(chart, { lang, show, evidence })]),
  );
  const [first] = FIGURES[chart];
  const { start } = partsOf(chart, { lang, figures: first.ids });
  const [, name] = /<caption>(.*?)<br>/.exec(start);
  return {
    whole: Object.fromEntries(whole),
    start: start.replace(/<caption>.*<\/caption>/, `<caption>${name}</caption>`),
    rows: FIGURES[chart].map(({ ids }) => ({
      figures: ids,
      html: partsOf(chart, { lang, figures: ids }).rows,
    })),
    end: '</tbody></table>',
  };
}

/** The files of a folder whose names end in a certain way, by their place in the plugin. */
async function filesOf(folder, place, ending = '') {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.posix.join(entry.parentPath, entry.name));
  return Promise.all(
    names.map(async (file) => [
      path.posix.join(place, path.posix.relative(folder, file)),
      await readFile(file),
    ]),
  );
}

/** What can be chosen of each chart, for the end of the readme. */
const figures = CHART_NAMES.map((chart) =>
  [
    '',
    `= big-society-${chart} =`,
    '',
    ...FIGURES[chart].map(({ ids, labels }) => `* \`${ids.join(' ')}\` ${labels.join('; ')}`),
  ].join('\n'),
);

const json = (value) => Buffer.from(JSON.stringify(value));

const known = {
  version: VERSION,
  attributes: OPTION_NAMES.map((name) => OPTIONS[name].attribute),
  charts: Object.fromEntries(
    CHART_NAMES.map((chart) => {
      const [title] = renderToText(chart).split('\n');
      return [chart, { title, parts: PARTS[chart] }];
    }),
  ),
};

const scripts = ['big-society.js', 'big-society.cy.js', 'big-society.files.js', 'THIRD-PARTY.txt'];

const files = [
  ...(await filesOf('integrations/wordpress', '', '.php')),
  ...(await Promise.all(
    scripts.map(async (script) => [`assets/${script}`, await readFile(`build/dist/${script}`)]),
  )),
  ...(await filesOf('src', 'source/src', '.ts')),
  [
    'readme.txt',
    Buffer.from(`${await readFile('integrations/wordpress/readme.txt', 'utf8')}${figures.join('\n')}\n`),
  ],
  ['charts.json', json(known)],
  ...CHART_NAMES.flatMap((chart) =>
    LANGUAGES.map((lang) => [`tables/${chart}.${lang}.json`, json(tablesOf(chart, lang))]),
  ),
  ['LICENSE', await readFile('LICENSE')],
];

await mkdir('build/wordpress', { recursive: true });
const zip = zipSync(Object.fromEntries(files.map(([file, content]) => [`${NAME}/${file}`, content])), {
  mtime: MADE,
  level: 9,
});
await writeFile(`build/wordpress/${NAME}.zip`, zip);
console.log(`build/wordpress/${NAME}.zip: ${files.length} files, ${Math.round(zip.length / 1000)} kB.`);
