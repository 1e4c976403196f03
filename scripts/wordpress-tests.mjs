// Tests the plugin on a WordPress of its own. What that needs comes from Debian's packages: PHP and a database
// are installed where they are missing, WordPress itself is unpacked into a folder beside the tests.
// `npm run test:wordpress` runs them alone.
import { execFileSync } from 'node:child_process';
import { access, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { alone } from './alone.mjs';
import { runInNode } from './node-tests.mjs';
import { hasApt, inPath, installWithApt } from './programs.mjs';

const FOLDER = path.resolve('test/wordpress/packages');
const PROGRAMS = {
  php: ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'php-curl', 'php-gd'],
  mariadbd: ['mariadb-server'],
};
/** WordPress is too old in Debian's stable release: its blocks need a 7.0. */
const RELEASE = 'sid';
const WORDPRESS = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'libphp-phpmailer',
  'php-getid3',
  'libjs-jquery-ui',
  'libjs-lodash',
  'libjs-underscore',
];

const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

async function installPrograms() {
  const found = await Promise.all(Object.keys(PROGRAMS).map(async (name) => (await inPath(name)) !== null));
  const missing = Object.values(PROGRAMS)
    .filter((_, index) => !found[index])
    .flat();
  if (missing.length === 0) return;
  if (!(await hasApt())) throw new Error(`install ${missing.join(', ')}.`);
  await installWithApt(missing);
}

/** The packages of another release of the Debian that this machine has, with lists of their own. */
async function downloadPackages(folder) {
  const sites = run('apt-get', ['indextargets', '--format', '$(SITE)', 'Created-By: Packages']).split('\n');
  const site = sites.find((one) => one !== '' && !one.includes('security'));
  if (site === undefined) throw new Error('apt-get knows no site of Debian.');
  const list = path.join(folder, 'sources.list');
  await mkdir(path.join(folder, 'lists'), { recursive: true });
  await writeFile(list, `deb ${site} ${RELEASE} main\n`);
  const ours = [
    `Dir::Etc::sourcelist=${list}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${folder}/lists`,
  ];
  const apt = (...args) =>
    run('apt-get', ['-qq', ...ours.flatMap((option) => ['-o', option]), ...args], folder);
  apt('update');
  apt('download', ...WORDPRESS.map((name) => `${name}/${RELEASE}`));
}

async function unpackWordPress() {
  const done = path.join(FOLDER, 'usr/share/wordpress/wp-load.php');
  if (
    await access(done).then(
      () => true,
      () => false,
    )
  )
    return;
  console.log('Unpacking a WordPress.');
  const folder = `${FOLDER}-new`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await downloadPackages(folder);
  for (const file of await readdir(folder))
    if (file.endsWith('.deb')) run('dpkg', ['-x', path.join(folder, file), FOLDER]);
  await rm(folder, { recursive: true });
}

/** Installs and runs; resolves with the tests that passed and failed. */
export async function runInWordPress() {
  try {
    await installPrograms();
    await unpackWordPress();
    // What is embedded comes from the project's site.
    run('node', ['site/build.mjs']);
    run('node', ['scripts/wordpress.mjs']);
  } catch (error) {
    console.log(`WordPress: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
  return runInNode('build/test/wordpress');
}

await alone(import.meta.url, runInWordPress);
