// Writes the built-in report (what the charts show by default) and the whole one beside the compiled
// sources, and the whole dataset to build/dist/data/. Runs after tsc, since it uses the project's own gate.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { pack } from '../build/src/dataset/pack.js';
import { compilePackage } from '../build/src/dataset/package.js';
import { parseDataset } from '../build/src/dataset/parse.js';
import { defaultsOf, serializeDataset } from '../build/src/dataset/serialize.js';
import { catalogueOf, NOTE } from '../build/src/dataset/translate.js';

/** The charts that the drop-in holds. */
const DROP_IN_CHARTS = ['gap', 'failures', 'balance'];

const descriptor = JSON.parse(await readFile('data/datapackage.json', 'utf8'));
const found = [];
const compiled = await compilePackage(descriptor, (path) => readFile(`data/${path}`, 'utf8'), found);
const parsed = parseDataset(compiled);
const { dataset } = parsed;
const issues = [...found, ...parsed.issues];
if (issues.length > 0) {
  console.error(issues.map(({ message, help }) => `data/: ${message} ${help}`).join('\n'));
  process.exit(1);
}

const opening = serializeDataset(defaultsOf(dataset, DROP_IN_CHARTS));
await writeFile('build/src/dataset/report.js', `export const report = ${JSON.stringify(pack(opening))};\n`);

/** The Welsh of the texts that the charts open with, and the note on all of them. */
const catalogue = catalogueOf(compiled, 'cy', []);
const held = JSON.stringify(opening);
const texts = Object.fromEntries(
  Object.entries(catalogue).filter(([text]) => text === NOTE || held.includes(JSON.stringify(text))),
);
await writeFile('build/src/dataset/report-cy.js', `export const texts = ${JSON.stringify(texts)};\n`);

await cp('data', 'build/dist/data', { recursive: true });
const whole = { ...serializeDataset(dataset), translations: compiled.translations };
await writeFile('build/dist/data/big-society.json', `${JSON.stringify(whole, null, 1)}\n`);
await writeFile('build/src/dataset/whole.js', `export const whole = ${JSON.stringify(whole)};\n`);
