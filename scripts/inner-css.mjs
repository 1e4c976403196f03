// Short names for what style sheets name and nobody outside can know: custom properties that begin
// with "--_", and classes with a hyphen, which no other word of the code has.
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export const STYLES = /\.styles\.js$/;

const ROOMS = ['build/src/elements', 'build/src/files'];
const PROPERTY = /--_[\w-]+/g;
const CLASS = /(?<=\.)[a-z]+(?:-[a-z]+)+/g;

/** The sheets that a module exports, by their names. */
export const sheetsIn = async (file) =>
  Object.entries(await import(pathToFileURL(file).href)).filter(([, sheet]) => typeof sheet === 'string');

const files = ROOMS.flatMap((room) => readdirSync(room).map((file) => `${room}/${file}`));
const sheets = (await Promise.all(files.filter((file) => STYLES.test(file)).map(sheetsIn)))
  .flat()
  .map(([, sheet]) => sheet.replace(/\/\*[^]*?\*\//g, ''));

/** What some names become, the same in all scripts: their sheets meet in a page. */
const short = (pattern, prefix) =>
  [...new Set(sheets.flatMap((sheet) => sheet.match(pattern) ?? []))]
    .sort()
    // Letters first, then numbers of two digits that begin with one.
    .map((name, index) => [name, prefix + (index < 26 ? index + 10 : index + 334).toString(36)]);

const names = new Map([...short(PROPERTY, '--_'), ...short(CLASS, '')]);

/** The same text with the short names. */
export const shorten = (text) =>
  text.replace(/(?:--_)?[a-z]+(?:-?\w+)*/gi, (word) => names.get(word) ?? word);
