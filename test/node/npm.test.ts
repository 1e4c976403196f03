// What npm would publish.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const run = promisify(execFile);

test('npm: publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: '.', pack: 'npm', strict: true });
  const pkg = JSON.parse(await readFile('package.json', 'utf8')) as Record<string, unknown>;
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('npm: the types are right for all who import modules', async () => {
  // It ends with an error where something is wrong.
  const arguments_ = ['--pack', '.', '--profile', 'esm-only', '--format', 'ascii'];
  const { stdout } = await run(process.execPath, [path.resolve('node_modules/.bin/attw'), ...arguments_]);
  for (const entry of [
    '',
    '/define',
    '/big-society.js',
    '/react',
    '/reveal',
    '/jsx',
    '/tags',
    '/vue',
    '/svelte',
  ])
    assert.match(stdout, new RegExp(`"big-society-charts${entry}"`));
});

test('npm: the package holds the bundles, their types and data, the documents, and nothing else', async () => {
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    maxBuffer: 2 ** 24,
  });
  const [pack] = JSON.parse(stdout) as readonly { readonly files: readonly { readonly path: string }[] }[];
  const filesIn = async (folder: string, wanted: RegExp): Promise<readonly string[]> =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && wanted.test(entry.name))
      .map((entry) => path.posix.join(entry.parentPath, entry.name));
  assert.deepEqual(
    pack?.files.map((file) => file.path).sort(),
    [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
      ...(await filesIn('dist', /./)),
      ...(await filesIn('docs', /\.md$/)),
      ...(await filesIn('docs/example', /\.(csv|json)$/)),
    ].sort(),
  );
});
