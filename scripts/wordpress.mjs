// Writes the plugin for WordPress as a zip: its PHP, the scripts, and what the build knows of the charts, so
// that PHP draws nothing anew. Build the library first; `npm run wordpress` does both.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { CHART_NAMES, renderToTable, renderToText, VERSION } from '../build/src/server/index.js';
import { OPTION_NAMES, OPTIONS } from '../build/src/model/options.js';
import { FIGURES } from '../site/pages/figures.mjs';

const SOURCES = 'integrations/wordpress';
const NAME = 'big-society-charts';
const LANGUAGES = ['en', 'cy'];
/** The same bytes from the same sources. */
const NOBODY_KNOWS_WHEN = new Date('2026-01-01T00:00:00Z');

/** A table in one line, in its parts: what stands before its rows, these, and what stands behind them. */
function partsOf(chart, options) {
  const line = renderToTable(chart, options).replaceAll('\n', '');
  const [, start, rows, end] = /^(.*<tbody>)(.*)(<\/tbody>.*)$/.exec(line);
  return { start, rows, end };
}

/**
 * The table of a chart, each choice of figures with its rows. Where some are chosen, nothing is said of
 * all: the caption is the name of the chart alone, and each row has its source.
 */
function tableOf(chart, lang) {
  const { start, end } = partsOf(chart, { lang });
  const [first] = FIGURES[chart];
  const name = /<caption>(.*?)<br>/.exec(partsOf(chart, { lang, figures: first.ids }).start)?.[1];
  return {
    start,
    end,
    some: {
      start: start.replace(/<caption>.*<\/caption>/, `<caption>${name}</caption>`),
      end: '</tbody></table>',
    },
    rows: FIGURES[chart].map(({ ids }) => ({
      figures: ids,
      html: partsOf(chart, { lang, figures: ids }).rows,
    })),
  };
}

const [manifest] = JSON.parse(await readFile('build/dist/custom-elements.json', 'utf8')).modules;
const described = new Map(
  manifest.declarations[0].attributes.map((attribute) => [attribute.name, attribute]),
);

/** The attributes of a block, as the editor makes fields of them. */
const attributes = Object.fromEntries(
  OPTION_NAMES.filter((name) => !['src', 'for', 'with'].includes(name)).map((name) => {
    const { attribute } = OPTIONS[name];
    const { type, default: preset, description } = described.get(attribute);
    const values = [...type.text.matchAll(/'([^']*)'|\b(\d)\b/g)].map(([, text, digit]) => text ?? digit);
    return [
      attribute,
      {
        type: 'string',
        label: description.split(/[:;.]/)[0],
        default: preset === 'null' ? '' : preset.replaceAll("'", ''),
        ...(values.length > 1 && !type.text.startsWith('readonly') && { enum: values }),
      },
    ];
  }),
);

const charts = Object.fromEntries(
  CHART_NAMES.map((chart) => {
    const [title, description] = renderToText(chart).split('\n');
    return [
      chart,
      {
        title,
        description,
        tables: Object.fromEntries(LANGUAGES.map((lang) => [lang, tableOf(chart, lang)])),
      },
    ];
  }),
);

const files = {};
for (const entry of await readdir(SOURCES, { recursive: true, withFileTypes: true }))
  if (entry.isFile()) {
    const file = path.posix.join(entry.parentPath, entry.name);
    files[path.posix.relative(SOURCES, file)] = await readFile(file);
  }
for (const script of ['big-society.js', 'big-society.cy.js', 'THIRD-PARTY.txt'])
  files[`assets/${script}`] = await readFile(`build/dist/${script}`);
files['charts.json'] = Buffer.from(JSON.stringify({ version: VERSION, attributes, charts }));

await mkdir('build/wordpress', { recursive: true });
await writeFile(
  `build/wordpress/${NAME}.zip`,
  zipSync(Object.fromEntries(Object.entries(files).map(([file, content]) => [`${NAME}/${file}`, content])), {
    mtime: NOBODY_KNOWS_WHEN,
  }),
);
console.log(`build/wordpress/${NAME}.zip: ${Object.keys(files).length} files.`);
