// Writes completion data for editors into build/dist, from the manifest: for VS Code and for those of JetBrains.
import { readFile, writeFile } from 'node:fs/promises';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const manifest = JSON.parse(await readFile('build/dist/custom-elements.json', 'utf8'));

/** Colours have two defaults, which the generators would call undefined. */
const options = { hideCssPropertiesDocs: true };

/** Each name once: the generators list what all elements share for each of them. */
const once = (items) => [...new Map(items.map((item) => [item.name, item])).values()];

/** Lists of what a style sheet names. */
const SHARED = ['properties', 'pseudoElements', 'pseudo-elements'];

/** What a generator wrote, without what is said twice and what is empty. */
const tidied = (text) =>
  JSON.parse(text, (key, value) => {
    if (key === 'doc-url') return undefined;
    return SHARED.includes(key) && Array.isArray(value) ? once(value) : value;
  });

const files = {
  'vscode.html-custom-data.json': getVsCodeHtmlCustomData(manifest, options),
  'vscode.css-custom-data.json': getVsCodeCssCustomData(manifest, options),
  'web-types.json': getWebTypesData(manifest, options),
};
for (const [file, text] of Object.entries(files))
  await writeFile(`build/dist/${file}`, `${JSON.stringify(tidied(text), null, 2)}\n`);
