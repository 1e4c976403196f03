// Installs packages that stand apart from those of the library, in a folder of their own.
import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';

const changed = async (file) => (await stat(file).catch(() => null))?.mtimeMs ?? 0;

/** Runs npm in a folder; ends with its message where it fails. */
export function npm(folder, ...args) {
  const { status } = spawnSync('npm', [...args, '--prefix', folder], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} in ${folder}/ ended with ${status}.`);
}

/** Installs the packages of a folder where its list has changed since. */
export async function installIn(folder) {
  // npm writes the second file at the end of an installation.
  if (
    (await changed(`${folder}/package-lock.json`)) <=
    (await changed(`${folder}/node_modules/.package-lock.json`))
  )
    return;
  console.log(`Installing the packages of ${folder}/.`);
  npm(folder, 'ci');
}
