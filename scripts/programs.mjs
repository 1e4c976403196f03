// Looks for programs on this machine, and installs some where that can be done.
import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';

/** Whether a file is a program. */
export const runs = async (file) => {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where a command stands, or null. */
export async function inPath(command) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, command);
    if (await runs(file)) return file;
  }
  return null;
}

const run = (command, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${code}`)),
    );
  });

/** Whether packages can be installed here. */
export const hasApt = async () => process.getuid?.() === 0 && (await inPath('apt-get')) !== null;

/** Installs packages of a Debian. */
export async function installWithApt(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get.`);
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Programs that read what is printed and saved, and the packages of a Debian that have them. */
const TOOLS = {
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  soffice: 'libreoffice-draw',
};

/** Looks for what reads files, gets it where that can be done, and says what to do where not. */
export async function fileTools() {
  const missing = async () => {
    const found = await Promise.all(Object.keys(TOOLS).map(inPath));
    return [...new Set(Object.values(TOOLS).filter((_, index) => found[index] === null))];
  };
  const packages = await missing();
  if (packages.length > 0 && (await hasApt()))
    await installWithApt(packages).catch(({ message }) => console.log(`File tools: ${message}`));
  const rest = await missing();
  const outcome =
    rest.length === 0 ? 'found' : `not found, and their tests will fail: install ${rest.join(' and ')}`;
  console.log(`File tools: ${outcome}`);
}
