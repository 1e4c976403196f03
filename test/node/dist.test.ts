import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { VERSION } from '../../src/version.js';

/** The limit of the drop-in, in bytes as a server sends it (brotli 11). Lower it when the script shrinks. */
const LIMIT = 36_000;

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
