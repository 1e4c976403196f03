// The reference in README.md, from the manifest, and the hashes of scripts there and in the guide. `npm run reference`
// writes them anew; a test holds them.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const START = '<!-- reference: written by npm run reference -->';
const END = '<!-- end of the reference -->';
const README = 'README.md';
/** Where scripts from elsewhere are shown, besides. */
export const GUIDE = 'docs/any-page.md';

const code = (text) => (text ? `\`${text}\`` : '');

/** A text in a cell: a vertical line would end it. */
const cell = (text = '') => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

/** What only some elements have, with the elements that have it. */
const withOwners = (base, elements, list) => [
  ...base[list].map((item) => [item, 'all']),
  ...elements.flatMap(({ tagName, [list]: items }) =>
    items
      .filter(({ inheritedFrom }) => !inheritedFrom)
      .map((item) => [item, tagName.replace('big-society-', '')]),
  ),
];

function markdown({ modules }) {
  const [base, ...elements] = modules[0].declarations;
  const described = new Map(base.attributes.map((attribute) => [attribute.fieldName, attribute]));
  const members = base.members.map(({ name, type, description, default: preset, readonly }) => [
    code(described.get(name)?.name),
    code(name),
    code(type.text),
    readonly ? 'read only' : code(described.get(name)?.default ?? preset),
    description,
  ]);
  return `
### Attributes and properties

${table(['attribute', 'property', 'type', 'default', 'what it is'], members)}

### Events

They bubble, also out of shadow roots, and are typed for those who write TypeScript.

${table(
  ['event', 'detail', 'when'],
  base.events.map(({ name, type, description }) => [
    code(name),
    code(type.text.replace(/^CustomEvent<(.*)>$/, '$1')),
    description,
  ]),
)}

### Slot

${base.slots.map(({ description }) => `Between the tags stands ${description}.`).join('\n')}

### Parts

For \`::part()\`:

${table(
  ['part', 'in', 'what it is'],
  withOwners(base, elements, 'cssParts').map(([{ name, description }, owner]) => [
    code(name),
    owner,
    description,
  ]),
)}

### States

For \`:state()\`, where no figure is shown:

${table(
  ['state', 'when'],
  base.cssStates.map(({ name, description }) => [code(name), description]),
)}

### Custom properties

The family of type is the page's. Sizes, spacing and colours are custom properties of the elements; the colours have a light and a dark default:

${table(
  ['custom property', 'default', 'what it is'],
  base.cssProperties.map(({ name, default: preset, description }) => [code(name), code(preset), description]),
)}
`;
}

/** A README with its reference written anew. */
export async function withReference(readme, manifest) {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start)
    throw new Error(`README.md has no place for the reference: "${START}" … "${END}".`);
  const text = `${readme.slice(0, start + START.length)}\n${markdown(manifest)}\n${readme.slice(end)}`;
  return prettier.format(text, { ...(await prettier.resolveConfig('README.md')), parser: 'markdown' });
}

/** A text whose tags of scripts from elsewhere have the version and the hash of those that are built. */
export const withIntegrity = (text, { version, files }) =>
  text.replace(
    /(big-society-charts@)[^/]+(\/dist\/([\w.-]+)"\s+integrity=")[^"]*/g,
    (_, name, between, file) => `${name}${version}${between}${files[file]}`,
  );

if (path.resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const manifest = JSON.parse(await readFile('build/dist/custom-elements.json', 'utf8'));
  const integrity = JSON.parse(await readFile('build/dist/integrity.json', 'utf8'));
  const readme = await withReference(await readFile(README, 'utf8'), manifest);
  await writeFile(README, withIntegrity(readme, integrity));
  await writeFile(GUIDE, withIntegrity(await readFile(GUIDE, 'utf8'), integrity));
  console.log(`${README} and ${GUIDE} are written anew.`);
}
