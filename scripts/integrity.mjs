// Writes what a page checks the built scripts by (Subresource Integrity) beside them.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';

const FOLDER = 'build/dist';
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const scripts = (await readdir(FOLDER))
  .filter((file) => /^(big-society|embed|frames)\b.*\.m?js$/.test(file))
  .sort();
const hashes = await Promise.all(
  scripts.map(async (file) => {
    const hash = createHash('sha384').update(await readFile(`${FOLDER}/${file}`));
    return [file, `sha384-${hash.digest('base64')}`];
  }),
);
await writeFile(
  `${FOLDER}/integrity.json`,
  `${JSON.stringify({ version, files: Object.fromEntries(hashes) }, null, 2)}\n`,
);
