// Names of properties that nobody outside the drop-in can know, so that they may be short there.
import { readdirSync, readFileSync } from 'node:fs';

/** Where inner types are declared, and what meets the page, its data and its programs. */
const INNER = ['model', 'layout', 'draw', 'charts'];
// Words too: a page may hand in its own, under their names.
const OUTER = ['dataset', 'elements', 'strings'];

/** The files of a room, without style sheets: their words are no properties. */
const filesOf = (room) =>
  readdirSync(`src/${room}`)
    .filter((file) => !file.endsWith('.styles.ts'))
    .map((file) => `src/${room}/${file}`);

/** What files hold, without comments. */
const textOf = (files) =>
  files.map((file) => readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '')).join('\n');

/**
 * The properties of inner types, without those whose name stands anywhere in an outer room
 * or as a text, by which they could be looked up.
 *
 * @returns a pattern that matches them whole
 */
export function innerNames() {
  const inner = textOf(INNER.flatMap(filesOf));
  const outer = textOf([...OUTER.flatMap(filesOf), 'src/model/options.ts', 'src/tokens.ts']);
  const declared = new Set([...inner.matchAll(/\breadonly (\w+)\??:/g)].map(([, name]) => name));
  const isInner = (name) =>
    !new RegExp(`\\b${name}\\b`).test(outer) && !new RegExp(`(['"])${name}\\1`).test(inner);
  return new RegExp(`^(${[...declared].filter(isInner).join('|')})$`);
}
