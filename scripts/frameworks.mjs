// Writes what frameworks need into build/dist, from the manifest: the components for React and the types of
// the tags for React, other JSX, Vue and Svelte. The generators that there are for the types were tried:
// they leave out where the details of the events come from or wrap them twice, take the text of a list for
// a mistake, let what is read only be set, or name frameworks that are not there.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { reactModule, reactTypes } from './react-module.mjs';
import { jsxTypes, svelteTypes, tagTypes, vueTypes } from './tag-types.mjs';

const FOLDER = 'build/dist/types/frameworks';
const { name, version, license } = JSON.parse(await readFile('package.json', 'utf8'));
const { modules } = JSON.parse(await readFile('build/dist/custom-elements.json', 'utf8'));
const [base, ...elements] = modules[0].declarations;

await mkdir(FOLDER, { recursive: true });
await writeFile(
  'build/dist/react.mjs',
  reactModule({ base, elements, banner: `/*! ${name} ${version}, ${license}. */` }),
);
const types = {
  react: reactTypes(base, elements),
  tags: tagTypes(base, elements),
  jsx: jsxTypes(),
  vue: vueTypes(),
  svelte: svelteTypes(),
};
for (const [file, text] of Object.entries(types)) await writeFile(`${FOLDER}/${file}.d.ts`, text);
