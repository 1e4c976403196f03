// Tests the charts in other frameworks, with the package as npm would give it. Their packages are those of
// test/frameworks/package.json, installed when they are first needed. `npm run test:frameworks` runs them alone.
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { alone } from './alone.mjs';
import { runInNode } from './node-tests.mjs';
import { installIn } from './packages.mjs';

const FOLDER = 'test/frameworks';
const STAGE = 'build/package';

/** Puts the package, with what was built, where it would be installed: packed and unpacked again. */
async function installPackage() {
  const target = `${FOLDER}/node_modules/big-society-charts`;
  await rm(STAGE, { recursive: true, force: true });
  await mkdir(STAGE, { recursive: true });
  await cp('build/dist', `${STAGE}/dist`, { recursive: true });
  await cp('package.json', `${STAGE}/package.json`);
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts'], {
    cwd: STAGE,
    encoding: 'utf8',
  });
  const [{ filename }] = JSON.parse(packed);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  execFileSync('tar', ['-xzf', path.resolve(STAGE, filename), '--strip-components=1', '-C', target]);
}

/** The blocks of code of the guide, as files that are built and checked like those of the pages. */
async function writeSnippets() {
  const folder = `${FOLDER}/build/guide`;
  await mkdir(folder, { recursive: true });
  const guide = await readFile('docs/frameworks.md', 'utf8');
  const blocks = guide.matchAll(/^```(tsx|vue|svelte)\n([\s\S]*?)^```/gm);
  for (const [index, [, language, code]] of [...blocks].entries())
    await writeFile(`${folder}/${index + 1}.${language}`, code);
}

/** Builds the pages for browsers, and one of them for a server: as in development, where frameworks complain. */
function buildPages() {
  const env = { ...process.env, NODE_ENV: 'development' };
  for (const args of [[], ['--ssr', 'hydrate/server.tsx', '--outDir', 'build/server']]) {
    const command = [
      path.resolve(FOLDER, 'node_modules/vite/bin/vite.js'),
      'build',
      '--logLevel',
      'warn',
      ...args,
    ];
    const { status } = spawnSync(process.execPath, command, { cwd: FOLDER, env, stdio: 'inherit' });
    if (status !== 0) throw new Error('The pages of the frameworks cannot be built; messages stand above.');
  }
}

/** Installs, builds and runs; resolves with the tests that passed and failed. */
export async function runInFrameworks() {
  try {
    await installIn(FOLDER);
    await rm(`${FOLDER}/build`, { recursive: true, force: true });
    await installPackage();
    await writeSnippets();
    buildPages();
  } catch (error) {
    console.log(`Frameworks: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
  return runInNode('build/test/frameworks');
}

await alone(import.meta.url, runInFrameworks);
