import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { parse } from 'acorn';
import { brotliCompressSync, constants } from 'node:zlib';
import { VERSION } from '../../src/version.js';

/** The limit of the drop-in, in bytes as a server sends it (brotli 11). Lower it when the script shrinks. */
const LIMIT = 36_500;

const filesOf = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

test('dist: holds exactly what the sources build', async () => {
  const built = await filesOf('build/dist');
  assert.deepEqual(await filesOf('dist'), built, 'run npm run build');
  for (const file of built) {
    const [committed, fresh] = await Promise.all([readFile(`dist/${file}`), readFile(`build/dist/${file}`)]);
    assert.ok(committed.equals(fresh), `dist/${file} is not what the sources build: run npm run build`);
  }
});

test(`dist: the drop-in is at most ${LIMIT} bytes, and the limit is not loose`, async () => {
  const script = await readFile('build/dist/big-society.js');
  const size = brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  console.log(`big-society.js: ${script.length} bytes, ${size} with brotli`);
  assert.ok(size <= LIMIT, `${size} bytes`);
  assert.ok(size > LIMIT * 0.9, `${size} bytes: lower the limit`);
});

test('dist: the version is that of the package', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  assert.equal(VERSION, version);
  assert.match(
    await readFile('build/dist/big-society.js', 'utf8'),
    new RegExp(version.replaceAll('.', '\\.')),
  );
});

test('dist: the drop-in compiles no text, writes no style attribute and keeps nothing', async () => {
  const script = await readFile('build/dist/big-society.js', 'utf8');
  for (const word of [
    'eval(',
    'new Function',
    'XMLHttpRequest',
    'sendBeacon',
    'localStorage',
    'cookie',
    'currentScript',
  ])
    assert.ok(!script.includes(word), word);
});

test('dist: the library leaves Lit and D3 to those who bundle it, and registers nothing', async () => {
  const text = await readFile('build/dist/index.mjs', 'utf8');
  assert.match(text, /from 'lit\/html\.js'/);
  assert.doesNotMatch(text, /customElements/);
});

test('dist: the library can be imported where there is no DOM', async () => {
  const library = (await import(path.resolve('build/dist/index.mjs'))) as Readonly<Record<string, unknown>>;
  for (const name of ['BigSocietyGap', 'BigSocietyFailures', 'BigSocietyBalance'])
    assert.equal(typeof library[name], 'function');
});

test('dist: the drop-in is plain ASCII, so that no encoding of a page can garble it', async () => {
  for (const file of ['big-society.js', 'big-society.mjs']) {
    const script = await readFile(`build/dist/${file}`);
    assert.ok(
      script.every((byte) => byte < 128),
      file,
    );
  }
});

const scripts = (await filesOf('build/dist')).filter((file) => /\.m?js$/.test(file));

for (const file of scripts)
  test(`dist: ${file} is ECMAScript 2022, no later`, async () => {
    const text = await readFile(`build/dist/${file}`, 'utf8');
    parse(text, {
      ecmaVersion: 2022,
      allowHashBang: true,
      sourceType: file.endsWith('.mjs') ? 'module' : 'script',
    });
  });

for (const file of scripts.filter(
  (name) => !['cli.mjs', 'react.mjs', 'embed.js', 'frames.js'].includes(name),
))
  test(`dist: a server may load ${file}, which has no page`, () => {
    const { status, stderr } = spawnSync(process.execPath, [
      '--input-type=module',
      '--eval',
      `await import(${JSON.stringify(path.resolve('build/dist', file))})`,
    ]);
    assert.equal(stderr.toString(), '');
    assert.equal(status, 0);
  });

test('dist: nothing that a page loads keeps anything or compiles a text', async () => {
  for (const file of scripts.filter((name) => /^(big-society|embed|frames)\b/.test(name))) {
    const text = await readFile(`build/dist/${file}`, 'utf8');
    for (const word of [
      'eval(',
      'new Function',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      '.cookie',
      'sendBeacon',
    ])
      assert.ok(!text.includes(word), `${file}: ${word}`);
  }
});

test('dist: what the scripts hold of others may be passed on, and its notices come with it', async () => {
  const notices = await readFile('build/dist/THIRD-PARTY.txt', 'utf8');
  const found = [...notices.matchAll(/^Name: (.*)\nVersion: .*\nLicense: (.*)$/gm)].map(
    ([, ...names]) => names,
  );
  assert.deepEqual(found, [
    ['lit-html', 'BSD-3-Clause'],
    ['d3-array', 'ISC'],
  ]);
  assert.match(notices, /Redistributions in binary form must reproduce/);
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly license?: string }>>;
  };
  const licences = Object.entries(lock.packages)
    .filter(([name, { dev }]) => name !== '' && !dev)
    .map(([name, { license }]) => `${name.replace(/.*node_modules\//, '')}: ${license ?? 'none'}`);
  assert.ok(licences.length > 3);
  assert.deepEqual(
    licences.filter((line) => !/: (MIT|ISC|BSD-3-Clause|0BSD|MPL-2.0)$/.test(line)),
    [],
  );
});
